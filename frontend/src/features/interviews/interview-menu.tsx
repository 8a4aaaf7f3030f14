import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Interview } from '@/api'
import { useRemoving } from '@/features/removals'
import { Icon, type IconName } from '@/ui/icons'
import { Menu } from '@/ui/menu'
import { CallOffSheet } from './call-off-sheet'
import { type PuttingAway, useDeleteInterview } from './queries'
import { usePuttingAway } from './use-putting-away'

const VERBS: [PuttingAway['verb'], MessageDescriptor, IconName][] = [
  ['decline', msg`They said not this time`, 'close'],
  ['no_answer', msg`They did not answer`, 'clock'],
  ['cancel', msg`It is called off`, 'close'],
  ['no_show', msg`It did not take place`, 'alert'],
  ['reopen', msg`Take it up again`, 'left'],
  ['close', msg`Close this conversation`, 'check'],
]

/** The ways out, only those that exist from here; each can be taken back. */
export function InterviewMenu({ interview }: { interview: Interview }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { attempt, take, busy } = usePuttingAway(interview)
  const { id, contact } = interview
  const { name } = contact
  const remove = useDeleteInterview(id)
  const removing = useRemoving()
  const [asking, setAsking] = useState<'cancel' | 'no_show' | null>(null)
  const ways = VERBS.filter(([verb]) => interview.allowed.includes(verb)).map(([verb, word, icon]) => ({
    id: verb,
    label: t(word),
    icon,
    onSelect: () => {
      if (verb === 'cancel' || verb === 'no_show') setAsking(verb)
      else void take({ verb })
    },
  }))
  const drop = () =>
    removing({
      id,
      remove: remove.mutateAsync,
      said: t`The conversation with ${name} was deleted.`,
      away: () => navigate({ to: '/people/$contactId', params: { contactId: contact.id }, search: {} }),
      back: () => navigate({ to: '/interviews/$interviewId', params: { interviewId: id }, search: {} }),
    })
  const last = {
    id: 'delete',
    label: t`Delete this conversation`,
    icon: 'trash',
    onSelect: () => void drop(),
  } as const
  return (
    <>
      <Menu
        sections={[{ items: [...ways, last] }]}
        trigger={(props) => (
          <Button
            variant="default"
            leftSection={<Icon name="more" />}
            loading={busy || remove.isPending}
            {...props}
          >
            {t`More`}
          </Button>
        )}
      />
      {asking ? (
        <CallOffSheet
          verb={asking}
          name={interview.contact.name}
          onClose={() => setAsking(null)}
          onTake={(body) => attempt({ verb: asking, body })}
        />
      ) : null}
    </>
  )
}

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Interview } from '@/api'
import { Icon, type IconName } from '@/ui/icons'
import { useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { type PlainVerb, useDeleteInterview, useStep } from './queries'

const VERBS: [PlainVerb, MessageDescriptor, IconName][] = [
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
  const problem = useProblemText()
  const step = useStep(interview.id)
  const remove = useDeleteInterview(interview.id)
  const say = (error: unknown) => notify({ message: problem(error), tone: 'problem' })
  const take = async (verb: PlainVerb) => {
    try {
      const after = await step.mutateAsync({ verb })
      const back = after.allowed.includes('reopen')
      notify({ message: t`Noted.`, ...(back ? { undo: () => step.mutateAsync({ verb: 'reopen' }) } : {}) })
    } catch (error) {
      say(error)
    }
  }
  const allowed = VERBS.filter(([verb]) => interview.allowed.includes(verb))
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<Icon name="more" />} loading={step.isPending || remove.isPending}>
          {t`More`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {allowed.map(([verb, word, icon]) => (
          <Menu.Item key={verb} leftSection={<Icon name={icon} />} onClick={() => void take(verb)}>
            {t(word)}
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={<Icon name="trash" />}
          onClick={() =>
            remove.mutate(undefined, {
              onError: say,
              onSuccess: () =>
                navigate({ to: '/people/$contactId', params: { contactId: interview.contact.id }, search: {} }),
            })
          }
        >
          {t`Delete this conversation`}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

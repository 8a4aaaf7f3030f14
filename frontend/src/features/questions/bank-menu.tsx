import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { QuestionBank } from '@/api'
import { isOffice, meQuery } from '@/features/accounts'
import { useRemoving } from '@/features/removals'
import { download } from '@/lib/download'
import { Icon } from '@/ui/icons'
import { Menu, type MenuItem } from '@/ui/menu'
import { useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { bankAsFile, bankAsTable, useBankChanges } from './queries'
import { useTakeCopy } from './use-take-copy'

/** A bank as a whole: to copy, to take along, to give to the campus, to let go. */
export function BankMenu({ bank }: { bank: QuestionBank }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const problem = useProblemText()
  const me = useQuery(meQuery)
  const { share, unshare, remove } = useBankChanges(bank)
  const removing = useRemoving()
  const { name } = bank
  const say = (error: unknown) => notify({ message: problem(error), tone: 'problem' })
  const open = (id: string) => navigate({ to: '/questions/$bankId', params: { bankId: id } })
  const take = useTakeCopy(bank)
  const give = () =>
    share
      .mutateAsync(bank.id)
      .then(async ({ id }) => {
        const undo = () => unshare.mutateAsync(id).then((mine) => open(mine.id))
        await open(id)
        notify({ message: t`Everybody on campus sees ${name} now.`, undo })
      })
      .catch(say)
  const takeBack = () =>
    unshare
      .mutateAsync(bank.id)
      .then(async ({ id }) => {
        const undo = () => share.mutateAsync(id).then((shared) => open(shared.id))
        await open(id)
        notify({ message: t`${name} is yours alone again.`, undo })
      })
      .catch(say)
  const drop = () =>
    removing({
      id: bank.id,
      remove: remove.mutateAsync,
      said: t`${name} was removed.`,
      away: () => navigate({ to: '/questions' }),
      back: () => open(bank.id),
    })
  const save = async (kind: 'json' | 'csv') => {
    try {
      if (kind === 'csv') download(`${name}.csv`, await bankAsTable(bank.id), 'text/csv')
      else download(`${name}.json`, JSON.stringify(await bankAsFile(bank.id), null, 2), 'application/json')
    } catch (error) {
      say(error)
    }
  }
  const office = isOffice(me.data)
  const items: MenuItem[] = [
    ...(bank.may_change
      ? [{ id: 'copy', label: t`Copy to my own`, icon: 'copy', onSelect: take.copy } as const]
      : []),
    { id: 'json', label: t`Download as JSON`, icon: 'download', onSelect: () => void save('json') },
    { id: 'csv', label: t`Download as a table`, icon: 'download', onSelect: () => void save('csv') },
    ...(office && bank.kind === 'personal'
      ? [{ id: 'share', label: t`Share with the campus`, icon: 'people', onSelect: give } as const]
      : []),
    ...(office && bank.kind === 'campus'
      ? [{ id: 'unshare', label: t`Take it back from the campus`, icon: 'lock', onSelect: takeBack } as const]
      : []),
    ...(bank.may_change
      ? [{ id: 'remove', label: t`Remove this bank`, icon: 'trash', onSelect: () => void drop() } as const]
      : []),
  ]
  return (
    <Menu
      sections={[{ items }]}
      trigger={(props) => (
        <Button
          variant="default"
          leftSection={<Icon name="more" />}
          loading={[share, unshare, remove].some(({ isPending }) => isPending)}
          {...props}
        >
          {t`More`}
        </Button>
      )}
    />
  )
}

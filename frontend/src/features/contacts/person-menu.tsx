import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { api, type Contact, unwrap, useMutation } from '@/api'
import { Icon } from '@/ui/icons'
import { Menu, type MenuItem } from '@/ui/menu'
import { useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { contactsKey } from './queries'

const at = (contact_id: string) => ({ params: { path: { contact_id } } })

const verbs = {
  archive: (id: string) => unwrap(api.POST('/api/v1/contacts/{contact_id}/archive', at(id))),
  unarchive: (id: string) => unwrap(api.POST('/api/v1/contacts/{contact_id}/unarchive', at(id))),
  delete: (id: string) => unwrap(api.DELETE('/api/v1/contacts/{contact_id}', at(id))),
  restore: (id: string) => unwrap(api.POST('/api/v1/contacts/{contact_id}/restore', at(id))),
}
type Verb = keyof typeof verbs

/** Putting away and deleting happen at once and can be taken back. */
export function PersonMenu({ contact }: { contact: Contact }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const problem = useProblemText()
  const act = useMutation({
    mutationFn: async (verb: Verb): Promise<unknown> => verbs[verb](contact.id),
    meta: { invalidates: [contactsKey, ['tasks']] },
    onError: (error) => notify({ message: problem(error), tone: 'problem' }),
  })
  const { name } = contact
  const archive = async () => {
    await act.mutateAsync('archive')
    notify({ message: t`${name} is in the archive.`, undo: () => act.mutateAsync('unarchive') })
  }
  const remove = async () => {
    await act.mutateAsync('delete')
    notify({ message: t`${name} was deleted.`, undo: () => act.mutateAsync('restore') })
    await navigate({ to: '/people', search: (previous) => previous })
  }
  const items: MenuItem[] = [
    contact.archived_at
      ? {
          id: 'unarchive',
          label: t`Take out of the archive`,
          icon: 'archive',
          onSelect: () => act.mutate('unarchive'),
        }
      : { id: 'archive', label: t`Put in the archive`, icon: 'archive', onSelect: () => void archive() },
    { id: 'delete', label: t`Delete`, icon: 'trash', onSelect: () => void remove() },
  ]
  return (
    <Menu
      sections={[{ items }]}
      trigger={(props) => (
        <Button variant="default" loading={act.isPending} leftSection={<Icon name="more" />} {...props}>
          {t`More`}
        </Button>
      )}
    />
  )
}

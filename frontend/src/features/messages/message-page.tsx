import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { isStatus, type Outreach } from '@/api'
import { useRemoving } from '@/features/removals'
import { firstName } from '@/lib/text'
import { BackLink } from '@/ui/back-link'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { Menu } from '@/ui/menu'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { ListSkeleton } from '@/ui/waiting'
import { Composer } from './composer'
import { messageQuery, useDeleteMessage } from './queries'
import { SentMessage } from './sent-message'
import { useMessageWords } from './words'

export function MessagePage() {
  const { t } = useLingui()
  const { outreachId } = useParams({ from: '/_app/messages/$outreachId' })
  const message = useQuery(messageQuery(outreachId))
  if (message.isPending) {
    return (
      <Page title={t`Message`} heading={<span />} width="wide">
        <ListSkeleton />
      </Page>
    )
  }
  if (message.isLoadingError) {
    return (
      <Page title={t`Message`}>
        {isStatus(message.error, 404) ? (
          <EmptyState
            icon="mail"
            title={t`This message is not here`}
            action={<LinkButton to="/people">{t`Go to people`}</LinkButton>}
          >
            {t`It may have been deleted, or it belongs to somebody you removed.`}
          </EmptyState>
        ) : (
          <ProblemNote error={message.error} onRetry={() => void message.refetch()} />
        )}
      </Page>
    )
  }
  return <Message key={message.data.id} message={message.data} />
}

function Message({ message }: { message: Outreach }) {
  const words = useMessageWords()
  return (
    <Page
      title={words.title(message.kind, firstName(message.contact.name))}
      width="wide"
      above={<Back message={message} />}
      actions={<MessageMenu message={message} />}
    >
      {message.state === 'draft' ? <Composer message={message} /> : <SentMessage message={message} />}
    </Page>
  )
}

function Back({ message }: { message: Outreach }) {
  const { t } = useLingui()
  const { interview_id, contact } = message
  return interview_id ? (
    <BackLink to="/interviews/$interviewId" params={{ interviewId: interview_id }} search={{}}>
      {t`The conversation`}
    </BackLink>
  ) : (
    <BackLink to="/people/$contactId" params={{ contactId: contact.id }} search={{}}>
      {contact.name}
    </BackLink>
  )
}

/** Deleting takes the message away, not what the story with the person tells; it can be taken back for a while. */
function MessageMenu({ message }: { message: Outreach }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const remove = useDeleteMessage(message.id)
  const removing = useRemoving()
  const { id, contact } = message
  const drop = () =>
    removing({
      id,
      remove: remove.mutateAsync,
      said: t`Message deleted.`,
      away: () => navigate({ to: '/people/$contactId', params: { contactId: contact.id }, search: {} }),
      back: () => navigate({ to: '/messages/$outreachId', params: { outreachId: id } }),
    })
  return (
    <Menu
      sections={[
        {
          items: [
            { id: 'delete', label: t`Delete this message`, icon: 'trash', onSelect: () => void drop() },
          ],
        },
      ]}
      trigger={(props) => (
        <Button variant="default" leftSection={<Icon name="more" />} loading={remove.isPending} {...props}>
          {t`More`}
        </Button>
      )}
    />
  )
}

import { useLingui } from '@lingui/react/macro'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, unwrap } from '@/api'
import { interviewsKey } from '@/features/interviews'
import { useStored } from '@/lib/stored'
import { LineButton, PageLine } from '@/ui/page-line'
import { useInstallPrompt } from './install-prompt'
import { isInstalled, isSafariOfPhone } from './installed'

/** Whether there is something to lose: a talk took place. Asked only of those who could install. */
const talkedQuery = queryOptions({
  queryKey: [...interviewsKey, 'talked'],
  queryFn: async ({ signal }) => {
    const query = { state: ['held', 'written_up', 'thanked', 'closed'], limit: 1 } as const
    const { items } = await unwrap(
      api.GET('/api/v1/interviews', { signal, params: { query: { ...query, state: [...query.state] } } }),
    )
    return items.length > 0
  },
  staleTime: Number.POSITIVE_INFINITY,
})

/**
 * Safari erases what a site keeps when nobody opened it for a week, unless it is installed. Said once, after the first
 * talk, to those who can do it with a tap or two; who closes the line is not asked again on this device.
 */
export function InstallLine() {
  const { t } = useLingui()
  const [answer, setAnswer] = useStored('colloquy.install', '')
  const prompt = useInstallPrompt()
  const byHand = isSafariOfPhone()
  const could = answer === '' && !isInstalled() && (prompt !== null || byHand)
  const talked = useQuery({ ...talkedQuery, enabled: could })
  if (!could || !talked.data) return null
  const install = () => void prompt?.prompt().then(() => setAnswer('asked'))
  return (
    <PageLine label={t`Installing`} onClose={() => setAnswer('no')}>
      <span>{t`Installed, Colloquy keeps what is on this device, even when you stay away for a while.`}</span>
      {prompt ? (
        <LineButton onClick={install}>{t`Install Colloquy`}</LineButton>
      ) : (
        <strong>{t`Share, then Add to Home Screen`}</strong>
      )}
    </PageLine>
  )
}

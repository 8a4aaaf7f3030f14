import { useLingui } from '@lingui/react/macro'
import type { Permission } from '@/api'
import { shortDay } from '@/lib/time'
import { useChannelWords } from './words'

/** How often people usually say that one may write, in months. */
export const INTERVALS: readonly number[] = [1, 2, 3, 4, 6, 12]

export function useIntervalWords(): (months: number) => string {
  const { t } = useLingui()
  return (months) => (months === 1 ? t`Every month` : t`Every ${months} months`)
}

/** What they said of keeping in touch, with its terms, as a part of a sentence. */
export function useLeaveWords(): (permission: Permission) => string {
  const { t, i18n } = useLingui()
  const channels = useChannelWords()
  const termsOf = ({ every_months, channel, until }: Permission): string => {
    const way = channel ? channels.word(channel).toLocaleLowerCase() : null
    /* A day of the calendar, the same in every zone. */
    const last = until ? shortDay(i18n.locale, new Date(), new Date(`${until}T12:00:00Z`), 'UTC') : null
    return [
      every_months === 1 ? t`every month` : every_months ? t`every ${every_months} months` : null,
      way,
      last ? t`until ${last}` : null,
    ]
      .filter(Boolean)
      .join(', ')
  }
  return (permission) => {
    const terms = termsOf(permission)
    if (permission.exempt) return t`close family, you may write without asking`
    switch (permission.standing) {
      case 'granted':
        return terms ? t`you may keep in touch: ${terms}` : t`you may keep in touch`
      case 'declined':
        return t`they would rather not be written to`
      case 'expired':
        return t`their leave to keep in touch has run out`
      case 'asked':
        return t`asked whether you may keep in touch`
      case 'not_asked':
        return t`not asked yet about keeping in touch`
    }
  }
}

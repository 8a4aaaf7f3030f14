import { useLingui } from '@lingui/react/macro'

/** How often people usually say that one may write, in months. */
export const INTERVALS: readonly number[] = [1, 2, 3, 4, 6, 12]

export function useIntervalWords(): (months: number) => string {
  const { t } = useLingui()
  return (months) => (months === 1 ? t`Every month` : t`Every ${months} months`)
}

import { useLingui } from '@lingui/react/macro'
import { notify } from './undo'

/** Copies words and says so. A page without encryption, or a browser that is told not to, gives no way to copy. */
export function useCopy(): (words: string, said: string) => Promise<void> {
  const { t } = useLingui()
  return async (words, said) => {
    try {
      await navigator.clipboard.writeText(words)
      notify({ message: said })
    } catch {
      notify({
        message: t`This browser does not let a page copy.`,
        tone: 'problem',
      })
    }
  }
}

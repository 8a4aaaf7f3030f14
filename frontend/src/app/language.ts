import { i18n } from '@lingui/core'
import { compileSentence } from '@/lib/messages'

/**
 * English travels with the code that says it, so a page loads only its own words;
 * its catalog in src/locales is what other languages are translated from, and they will be loaded on demand.
 */
export function startLanguage(): void {
  i18n.setMessagesCompiler(compileSentence)
  i18n.loadAndActivate({ locale: 'en', messages: {} })
}

import { i18n } from '@lingui/core'
import { messages } from '../locales/en/messages.po'

/** English ships with the program, as the language of last resort; others will be loaded on demand. */
export function loadCatalog(): void {
  i18n.load('en', messages)
  i18n.activate('en')
}

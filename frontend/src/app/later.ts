import { keepFocus, leadToWrongField } from './keep-focus'
import { registerServiceWorker } from './service-worker'

/** What every page has and none waits for. */
export function startLater(): void {
  keepFocus()
  leadToWrongField()
  registerServiceWorker()
}

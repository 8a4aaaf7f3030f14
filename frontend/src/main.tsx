import { createRoot } from 'react-dom/client'
import './app/styles'
import { App, begin } from './app/app'
import { keepInstallPrompt } from './app/install-prompt'
import { startLanguage } from './lib/language'

keepInstallPrompt()

const root = document.getElementById('root')
if (root) {
  void startLanguage().then(() => {
    begin()
    createRoot(root).render(<App />)
  })
}
void import('./app/later').then(({ startLater }) => startLater())

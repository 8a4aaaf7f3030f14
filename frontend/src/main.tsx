import { createRoot } from 'react-dom/client'
import './app/styles'
import { App } from './app/app'
import { keepInstallPrompt } from './app/install-prompt'
import { startLanguage } from './lib/language'

keepInstallPrompt()

const root = document.getElementById('root')
if (root) void startLanguage().then(() => createRoot(root).render(<App />))
void import('./app/later').then(({ startLater }) => startLater())

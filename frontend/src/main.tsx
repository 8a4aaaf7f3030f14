import { createRoot } from 'react-dom/client'
import './app/styles'
import { App } from './app/app'
import { startLanguage } from './lib/language'

const root = document.getElementById('root')
if (root) void startLanguage().then(() => createRoot(root).render(<App />))
void import('./app/keep-focus').then(({ keepFocus, leadToWrongField }) => {
  keepFocus()
  leadToWrongField()
})

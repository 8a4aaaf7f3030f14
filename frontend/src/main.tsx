import { createRoot } from 'react-dom/client'
import './app/styles'
import { App } from './app/app'
import { startLanguage } from './app/language'

startLanguage()
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)

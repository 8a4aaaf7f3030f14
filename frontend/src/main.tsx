import { createRoot } from 'react-dom/client'
import './app/styles'
import { App } from './app/app'
import { loadCatalog } from './app/language'

loadCatalog()
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)

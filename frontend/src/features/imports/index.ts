export { RunningImport } from './running-import'

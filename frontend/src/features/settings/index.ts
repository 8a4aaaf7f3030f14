export { doorsFor } from './doors'

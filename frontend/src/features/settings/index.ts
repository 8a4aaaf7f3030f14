export { DOORS } from './doors'

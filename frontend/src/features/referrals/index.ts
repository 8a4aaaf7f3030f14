export { PersonNames } from './person-names'

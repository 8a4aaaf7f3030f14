export { Confirmed } from './confirmed'
export { NameAdder, type Names, useNames } from './name-adder'
export { changePermission, permissionQuery, wordOf } from './permission-queries'
export { INTERVALS, useIntervalWords } from './permission-words'
export { PersonPicker } from './person-picker'
export {
  contactListQuery,
  contactQuery,
  contactSearchQuery,
  contactsKey,
  deletedQuery,
  sourcesQuery,
} from './queries'
export {
  COMFORTS,
  MONTHS_QUIET,
  type PeopleSearch,
  parsePeopleSearch,
  SOURCES,
  type Source,
  STAGES,
  type Stage,
  toQuery,
} from './search'
export { UntappedSources } from './untapped-sources'
export { useComfortWords, useSourceWords, useStageWords } from './words'

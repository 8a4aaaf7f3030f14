export { contactQuery, contactSearchQuery, contactsKey, sourcesQuery } from './queries'
export { parsePeopleSearch, SOURCES, type Source } from './search'
export { useSourceWords } from './words'

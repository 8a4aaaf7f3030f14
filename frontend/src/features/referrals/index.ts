export { PersonNames } from './person-names'
export { pathQuery, referralsOfQuery } from './queries'

export { organizationSearchQuery } from './queries'

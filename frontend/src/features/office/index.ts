export { OfficeCard } from './office-card'
export { officeQuery } from './queries'

export { createField, fieldsQuery } from './queries'

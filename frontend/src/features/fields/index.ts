export { createField, fieldsQuery } from './queries'
export { createSample } from './sample'

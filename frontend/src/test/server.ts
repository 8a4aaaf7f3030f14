import { setupServer } from 'msw/node'

/** The network of the tests: every answer is stated by the test that needs it. */
export const server = setupServer()

import { fireEvent, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { noteRunning } from './running'
import { RunningImport } from './running-import'

const counts = {
  rows: 500,
  done: 120,
  create: 480,
  update: 1,
  unchanged: 0,
  skip: 0,
  problem: 0,
  with_problems: 3,
}

/** The server tells one import, as far as it is by then. */
function serve() {
  const told = { state: 'running', asked: 0 }
  server.use(
    http.get('*/api/v1/imports/one', () => {
      told.asked += 1
      return HttpResponse.json({ id: 'one', state: told.state, progress: 0.24, counts, error: null })
    }),
  )
  return told
}

test('an import that runs is told on every page, also after a reload, until its end was seen', async () => {
  const told = serve()
  noteRunning({ id: 'one', state: 'running' })
  const { client } = await show('/people', RunningImport, ['/imports/$importId'])
  expect(await screen.findByText('Contacts are coming in: 120 of 500 rows')).toBeVisible()
  expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.24')
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  told.state = 'done'
  await client.refetchQueries()
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent('481 people came in. 3 rows need a look.'),
  )
  expect(screen.queryByRole('progressbar')).toBeNull()
  const { asked } = told
  fireEvent.click(screen.getByRole('button', { name: 'Close this line' }))
  expect(screen.queryByRole('status')).toBeNull()
  expect(told.asked).toBe(asked)
})

test('nobody asks the server where none is known to run, and one that is gone is forgotten', async () => {
  await show('/people', RunningImport)
  expect(screen.queryByRole('region', { name: 'Import' })).toBeNull()
  server.use(http.get('*/api/v1/imports/gone', () => HttpResponse.json({ status: 404 }, { status: 404 })))
  noteRunning({ id: 'gone', state: 'running' })
  await waitFor(() => expect(localStorage.getItem('colloquy.import')).toBe(''))
})

test('on its own page the import tells of itself', async () => {
  const told = serve()
  noteRunning({ id: 'one', state: 'running' })
  await show('/imports/one', RunningImport)
  expect(screen.queryByRole('region', { name: 'Import' })).toBeNull()
  expect(told.asked).toBe(0)
})

import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import type { Owed } from '@/api'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { TaskRow } from './task-row'

const NOW = new Date('2026-11-26T15:00:00Z')
const TASK: Owed = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  kind: 'own',
  title: 'Renew the library card',
  reason: null,
  line: null,
  due_at: '2026-11-26T20:00:00Z',
  time_zone: 'America/New_York',
  lapses_at: null,
  interview_id: null,
  contact: null,
  verb: 'do',
  allowed: ['done', 'snooze'],
}
const DONE = '*/api/v1/tasks/:id/done'
const row = () => (
  <ul>
    <TaskRow item={{ task: TASK }} now={NOW} />
  </ul>
)
const tick = async () => userEvent.click(await screen.findByRole('button', { name: /^Mark as done/ }))

test('a duty that is checked off is gone at once, before the server has answered', async () => {
  let answer = () => {}
  const held = new Promise<void>((done) => (answer = done))
  server.use(
    http.post(DONE, async () => {
      await held
      return HttpResponse.json({ ...TASK, state: 'done' })
    }),
  )
  await show('/', row)
  await tick()
  expect(screen.queryByText(TASK.title)).not.toBeInTheDocument()
  expect(screen.getByText(`Done: ${TASK.title}`)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
  answer()
})

test('where the server refuses, the duty is back with the reason beside it, and nothing claims that it is done', async () => {
  server.use(
    http.post(DONE, () =>
      HttpResponse.json(
        {
          type: 'about:blank',
          title: 'Conflict',
          status: 409,
          code: 'answer_not_possible',
          detail: 'This task is not owed any more.',
        },
        { status: 409, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  )
  await show('/', row)
  await tick()
  expect(await screen.findByRole('alert')).toHaveTextContent('This task is not owed any more.')
  expect(screen.getByText(TASK.title)).toBeVisible()
  await waitFor(() => expect(screen.queryByText(/^Done:/)).not.toBeInTheDocument())
})

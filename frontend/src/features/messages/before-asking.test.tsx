import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { BeforeAsking } from './before-asking'

const CONTACT = '01890a5d-ac96-774b-bcce-b302099a8057'
const TALK = '01890a5d-ac96-774b-bcce-b302099a8058'
const missing = [
  { code: 'goals', reason: 'Say what you hope to learn.', blocks: true, line: 'P33' },
  { code: 'research', reason: 'Read up on them first.', blocks: false, line: 'P29' },
]

async function told(standing: { ready: boolean; may_ask: boolean }) {
  server.use(
    http.get('*/api/v1/contacts/:id/readiness', () =>
      HttpResponse.json({ ...standing, missing: standing.ready ? [] : missing, interview_id: TALK }),
    ),
  )
  await show('/', () => <BeforeAsking contactId={CONTACT} medium="email" interviewId={undefined} />, [
    '/interviews/$interviewId',
  ])
}

test('where the office only advises, everything that is missing is said, and where to make it up', async () => {
  await told({ ready: false, may_ask: true })
  expect(await screen.findByRole('heading', { name: 'Before you ask' })).toBeVisible()
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    missing.map(({ reason }) => reason),
  )
  expect(screen.getByRole('link', { name: 'Go to your preparation' })).toHaveAttribute(
    'href',
    `/interviews/${TALK}?step=plan`,
  )
})

test('where the office has a request wait, what it waits for is said, and nothing else', async () => {
  await told({ ready: false, may_ask: false })
  expect(await screen.findByRole('heading', { name: 'Your office asks for this first' })).toBeVisible()
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Say what you hope to learn.',
  ])
})

import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { SignInPage } from './sign-in-page'
import { SignUpPage } from './sign-up-page'

const INSTANCE = { name: 'Colloquy', version: '1', sign_up: 'open', first_run: false, office: null }
const problem = (status: number, body: object) =>
  HttpResponse.json({ status, title: 'No', detail: 'No.', ...body }, { status })

beforeEach(() => server.use(http.get('*/api/v1/instance', () => HttpResponse.json(INSTANCE))))

test('a wrong password is said beside the field, which gets the focus and keeps what was typed', async () => {
  server.use(http.post('*/api/v1/sessions', () => problem(401, { type: '/problems/sign_in_failed' })))
  await show('/sign-in', SignInPage)
  await userEvent.type(await screen.findByLabelText('E-mail'), 'ana@example.org')
  await userEvent.type(screen.getByLabelText('Password'), 'not this one')
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  const field = screen.getByLabelText('Password')
  await waitFor(() => expect(field).toHaveFocus())
  expect(field).toHaveAccessibleDescription('That address and password do not go together.')
  expect(field).toHaveValue('not this one')
})

test('what password managers look for is there', async () => {
  await show('/sign-in', SignInPage)
  expect(await screen.findByLabelText('E-mail')).toHaveAttribute('autocomplete', 'username')
  expect(screen.getByLabelText('Password')).toHaveAttribute('autocomplete', 'current-password')
})

test('the server’s remark on the password stands beside it (POST /accounts, 422)', async () => {
  server.use(
    http.post('*/api/v1/accounts', () =>
      problem(422, {
        errors: [{ pointer: '/password', code: 'common', detail: 'Too many people use this one.' }],
      }),
    ),
  )
  await show('/sign-up', SignUpPage)
  await userEvent.type(await screen.findByLabelText('Your name'), 'Ana')
  await userEvent.type(screen.getByLabelText('E-mail'), 'ana@example.org')
  await userEvent.type(screen.getByLabelText('Password'), 'password password password')
  await userEvent.click(screen.getByRole('button', { name: 'Make my account' }))
  expect(await screen.findByText('Too many people use this one.')).toBeVisible()
  expect(screen.getByLabelText('Password')).toHaveFocus()
})

test('signing up signs in and goes on to the first questions', async () => {
  server.use(
    http.post('*/api/v1/accounts', () => HttpResponse.json({ detail: 'Fine.' }, { status: 202 })),
    http.post('*/api/v1/sessions', () => HttpResponse.json({ id: '1' }, { status: 201 })),
    http.get('*/api/v1/me', () => HttpResponse.json({ id: '1', email: 'ana@example.org', name: 'Ana' })),
  )
  const { router } = await show('/sign-up', SignUpPage, ['/welcome'])
  await userEvent.type(await screen.findByLabelText('Your name'), 'Ana')
  await userEvent.type(screen.getByLabelText('E-mail'), 'ana@example.org')
  await userEvent.type(screen.getByLabelText('Password'), 'four plain words together')
  await userEvent.click(screen.getByRole('button', { name: 'Make my account' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/welcome'))
})

test('where accounts come from the office there is no form', async () => {
  server.use(http.get('*/api/v1/instance', () => HttpResponse.json({ ...INSTANCE, sign_up: 'closed' })))
  await show('/sign-up', SignUpPage)
  expect(await screen.findByText('Your career office makes the accounts here.')).toBeVisible()
  expect(screen.queryByLabelText('Password')).not.toBeInTheDocument()
})

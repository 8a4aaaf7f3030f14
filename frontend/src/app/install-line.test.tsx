import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { server } from '@/test/server'
import { InstallLine } from './install-line'
import { keepInstallPrompt } from './install-prompt'
import { isInstalled, isSafariOfPhone } from './installed'

const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15'

keepInstallPrompt()

/** The browser offers to install; says whether it was asked to wait, and how often it was asked to go on. */
function offer() {
  const prompt = vi.fn(() => Promise.resolve())
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
  act(() => void window.dispatchEvent(event))
  return { event, prompt }
}

const talked = (items: object[]) => {
  const asked = vi.fn()
  server.use(
    http.get('*/api/v1/interviews', ({ request }) => {
      asked(new URL(request.url).searchParams.getAll('state'))
      return HttpResponse.json({ items, next: null })
    }),
  )
  return asked
}
const line = () => screen.queryByRole('region', { name: 'Installing' })

afterEach(() => {
  act(() => void window.dispatchEvent(new Event('appinstalled')))
  vi.restoreAllMocks()
})

test('after a talk the offer of the browser is made, and who closes it is not asked again', async () => {
  const asked = talked([{ id: 'talk' }])
  await show('/', InstallLine)
  expect(line()).toBeNull()
  const { event, prompt } = offer()
  expect(event.defaultPrevented).toBe(true)
  fireEvent.click(await screen.findByRole('button', { name: 'Install Colloquy' }))
  expect(prompt).toHaveBeenCalledOnce()
  await waitFor(() => expect(line()).toBeNull())
  expect(asked).toHaveBeenCalledWith(['held', 'written_up', 'thanked', 'closed'])
})

test('closed is closed: nothing is asked of the server, and nothing offered', async () => {
  const asked = talked([{ id: 'talk' }])
  await show('/', InstallLine)
  offer()
  fireEvent.click(await screen.findByRole('button', { name: 'Close this line' }))
  expect(line()).toBeNull()
  expect(localStorage.getItem('colloquy.install')).toBe('no')
  asked.mockClear()
  act(() => void offer())
  expect(line()).toBeNull()
  expect(asked).not.toHaveBeenCalled()
})

test('before the first talk there is nothing to lose, and nothing is said', async () => {
  const asked = talked([])
  await show('/', InstallLine)
  offer()
  await waitFor(() => expect(asked).toHaveBeenCalledOnce())
  expect(line()).toBeNull()
})

test('Safari on a phone is told the way by hand', async () => {
  talked([{ id: 'talk' }])
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(SAFARI)
  await show('/', InstallLine)
  expect(await screen.findByText('Share, then Add to Home Screen')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Install Colloquy' })).toBeNull()
})

test('a tablet that says it is a Mac is one when it is touched; other browsers and the installed are left alone', () => {
  expect(isSafariOfPhone({ userAgent: SAFARI, maxTouchPoints: 5 })).toBe(true)
  expect(isSafariOfPhone({ userAgent: MAC, maxTouchPoints: 5 })).toBe(true)
  expect(isSafariOfPhone({ userAgent: MAC, maxTouchPoints: 0 })).toBe(false)
  expect(isSafariOfPhone({ userAgent: SAFARI.replace('Version', 'CriOS'), maxTouchPoints: 5 })).toBe(false)
  expect(isInstalled({ userAgent: SAFARI, maxTouchPoints: 5, standalone: true })).toBe(true)
  expect(isInstalled({ userAgent: SAFARI, maxTouchPoints: 5 })).toBe(false)
})

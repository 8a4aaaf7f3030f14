import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useWakeLock } from './use-wake-lock'

const release = vi.fn().mockResolvedValue(undefined)
const request = vi.fn().mockResolvedValue({ release })

function setWakeLock(wakeLock: unknown) {
  Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true })
}
const comeBack = () => act(async () => void document.dispatchEvent(new Event('visibilitychange')))

afterEach(() => {
  vi.clearAllMocks()
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'wakeLock')
})

test('the screen is kept awake from the first moment, again when the page comes back, and no longer than it', async () => {
  setWakeLock({ request })
  const page = renderHook(useWakeLock)
  await act(async () => undefined)
  expect(request.mock.calls).toEqual([['screen']])
  await comeBack()
  expect(request).toHaveBeenCalledTimes(2)
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  await comeBack()
  expect(request).toHaveBeenCalledTimes(2)
  expect(release).not.toHaveBeenCalled()
  page.unmount()
  expect(release).toHaveBeenCalledOnce()
})

test('what the browser grants after the page was left is given back', async () => {
  let grant = (_: unknown) => undefined as unknown
  setWakeLock({ request: () => new Promise((resolve) => (grant = resolve)) })
  renderHook(useWakeLock).unmount()
  await act(async () => void grant({ release }))
  expect(release).toHaveBeenCalledOnce()
})

test('a browser that cannot, or will not, disturbs nobody', async () => {
  renderHook(useWakeLock).unmount()
  setWakeLock({ request: () => Promise.reject(new Error('low battery')) })
  renderHook(useWakeLock)
  await act(async () => undefined)
})

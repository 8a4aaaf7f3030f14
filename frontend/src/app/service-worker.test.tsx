import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { UpdateLine } from './lines'
import { registerServiceWorker } from './service-worker'

/** A worker that comes to the state it is told to. */
class Worker extends EventTarget {
  state = 'installing'
  readonly postMessage = vi.fn()
  reach(state: string) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

afterEach(() => {
  vi.unstubAllEnvs()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

test('a newer version is offered once it is ready, and takes over only when it is asked to', async () => {
  const coming = new Worker()
  const registration = Object.assign(new EventTarget(), { waiting: null, installing: coming })
  const container = Object.assign(new EventTarget(), {
    controller: {},
    register: vi.fn(() => Promise.resolve(registration)),
  })
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true })
  vi.stubEnv('PROD', true)
  await act(async () => registerServiceWorker())
  expect(container.register).toHaveBeenCalledWith('/sw.js')
  await show('/', UpdateLine)
  registration.dispatchEvent(new Event('updatefound'))
  expect(screen.queryByText('A newer version is ready.')).toBeNull()
  act(() => coming.reach('installed'))
  fireEvent.click(await screen.findByRole('button', { name: 'Load it' }))
  expect(coming.postMessage).toHaveBeenCalledWith('take-over')
})

import { expect, test, vi } from 'vitest'
import { beforehand } from './beforehand'

const never = new Promise(() => undefined)

test('a page opens once all it asked for is there', async () => {
  const order: string[] = []
  const late = Promise.resolve().then(() => order.push('answered'))
  await beforehand(Promise.resolve(), late)
  order.push('opened')
  expect(order).toEqual(['answered', 'opened'])
})

test('what fails keeps no page from opening, and hides nothing of the rest', async () => {
  const order: string[] = []
  const answer = async () => {
    for (let turn = 0; turn < 5; turn += 1) await null
    order.push('answered')
  }
  await beforehand(Promise.reject(new Error('refused')), answer())
  expect(order).toEqual(['answered'])
})

test('a page waits for a blink, and no longer', async () => {
  vi.useFakeTimers()
  let isOpen = false
  void beforehand(never).then(() => {
    isOpen = true
  })
  await vi.advanceTimersByTimeAsync(149)
  expect(isOpen).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(isOpen).toBe(true)
  vi.useRealTimers()
})

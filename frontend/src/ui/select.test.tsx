import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ApiError } from '@/api'
import { show } from '@/test/render'
import { Select } from './select'

test('a choice stands until the outside has followed it, and gives way to what comes from there later', async () => {
  const calls: { to: string; end: (follows: boolean) => Promise<void> }[] = []
  let say: (value: string) => void = vi.fn()
  function Outside() {
    const [value, setValue] = useState('a')
    say = (next) => act(() => setValue(next))
    const bring = (to: string) =>
      new Promise((done, fail) => {
        const end = (follows: boolean) =>
          act(async () => {
            if (follows) setValue(to)
            if (follows) done(to)
            else fail(new ApiError(503))
          })
        calls.push({ to, end })
      })
    return <Select label="Kind" value={value} data={['a', 'b', 'c', 'd']} onChange={bring} />
  }
  await show('/', Outside)
  const select = await screen.findByLabelText('Kind')
  const choose = (option: string) => userEvent.selectOptions(select, option)

  await choose('b')
  expect(select).toHaveValue('b')
  await choose('c')
  await choose('d')
  expect(calls.map(({ to }) => to)).toEqual(['b', 'c', 'd'])
  for (const call of calls) {
    await call.end(true)
    expect(select, 'what was chosen before and comes around late takes nothing back').toHaveValue('d')
  }

  say('a')
  expect(select).toHaveValue('a')
  await choose('c')
  await calls[3]?.end(false)
  expect(select).toHaveValue('a')
  expect(await screen.findByText('The server could not answer.')).toBeVisible()
})

import { describe, expect, test } from 'vitest'
import { carried, segments, unitsAt, without } from './spans'

const at = (start: number | null, end: number | null) => ({ start, end })

describe('remarks while somebody types on', () => {
  test('those behind the edit move with their words', () => {
    expect(carried([at(6, 9)], 'Dear, job', 'Dear Ms Chen, job')).toEqual([at(14, 17)])
  })

  test('those before the edit stay', () => {
    expect(carried([at(0, 4)], 'Dear, job', 'Dear, task')).toEqual([at(0, 4)])
  })

  test('those that the edit touches go until the text is read again', () => {
    expect(carried([at(6, 9)], 'Dear, job', 'Dear, jog')).toEqual([])
  })

  test('what is missing rests on no words and stays', () => {
    expect(carried([at(null, null)], 'a', 'b')).toEqual([at(null, null)])
  })

  test('a repeated letter at the seam is counted once', () => {
    expect(carried([at(2, 4)], 'aabb', 'aaabb')).toEqual([at(3, 5)])
  })
})

describe('the layer that underlines', () => {
  test('cuts where remarks begin and end, and loses no letter', () => {
    const cut = segments('one two three', [{ ...at(4, 7), severity: 'error' }])
    expect(cut).toEqual([
      { text: 'one ', at: 0 },
      { text: 'two', at: 4, weight: 'error' },
      { text: ' three', at: 7 },
    ])
  })

  test('shows the first of two that overlap', () => {
    const cut = segments('abcdef', [
      { ...at(2, 5), severity: 'info' },
      { ...at(0, 3), severity: 'error' },
    ])
    expect(cut.map(({ text, weight }) => [text, weight])).toEqual([
      ['abc', 'error'],
      ['def', undefined],
    ])
  })

  test('counts an emoji of two halves as one', () => {
    const [first] = segments('👋 hello', [{ ...at(2, 7), severity: 'info' }])
    expect(first?.text).toBe('👋 ')
    expect(unitsAt('👋 hello', 2)).toBe(3)
  })
})

describe('taking back words that were taken over', () => {
  const before = '👋 What do you earn? Best, Ana'
  const after = '👋 What is usual? Best, Ana'

  test.each([
    ['nothing', after, before],
    ['something behind them', `${after} Ruiz`, `${before} Ruiz`],
    ['something before them', `Dear Maya, ${after}`, `Dear Maya, ${before}`],
  ])('keeps %s that was written since', (_what, now, back) => {
    expect(without(before, after, now)).toBe(back)
  })

  test('leaves alone what has been written over', () => {
    expect(without(before, after, '👋 What is quite usual? Best, Ana')).toBeNull()
  })
})

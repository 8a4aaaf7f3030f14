import { expect, test } from 'vitest'
import { bothClocks } from './both-clocks'

const NEW_YORK = 'America/New_York'
const now = new Date('2026-11-23T12:00:00Z')

test.each([
  [
    'another hour',
    '2026-11-26T22:00:00Z',
    'America/Los_Angeles',
    NEW_YORK,
    'Thu Nov 26, in 3 days, 5:00 PM',
    '2:00 PM',
  ],
  [
    'another day',
    '2026-11-25T16:00:00Z',
    'Asia/Tokyo',
    NEW_YORK,
    'Wed Nov 25, in 2 days, 11:00 AM',
    'Thu Nov 26, 1:00 AM',
  ],
  [
    'the day before',
    '2026-11-25T22:00:00Z',
    NEW_YORK,
    'Asia/Tokyo',
    'Thu Nov 26, in 3 days, 7:00 AM',
    'Wed Nov 25, 5:00 PM',
  ],
  [
    'the same hour under another name',
    '2026-11-26T22:00:00Z',
    'America/Toronto',
    NEW_YORK,
    'Thu Nov 26, in 3 days, 5:00 PM',
    null,
  ],
  [
    'the same hour of another day',
    '2026-11-26T10:00:00Z',
    'Pacific/Kiritimati',
    'Pacific/Honolulu',
    'Thu Nov 26, in 3 days, 12:00 AM',
    'Fri Nov 27, 12:00 AM',
  ],
])('a talk where the other clock shows %s', (_what, at, zone, here, mine, theirs) => {
  const said = bothClocks('en', now, new Date(at), zone, here)
  expect({ ...said, mine: plain(said.mine), theirs: said.theirs && plain(said.theirs) }).toEqual({
    mine,
    theirs,
  })
})

/** Some browsers put a narrow space before AM and PM. */
const plain = (text: string) => text.replaceAll('\u202f', ' ')

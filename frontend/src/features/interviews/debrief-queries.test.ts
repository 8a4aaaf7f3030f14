import { expect, test } from 'vitest'
import type { DebriefLine } from '@/api'
import { recording } from './debrief-queries'

test('a line that is only proposed goes off the record as a note, a settled one as what it became', () => {
  expect(recording({ id: null, note_id: 'note' } as DebriefLine, true)).toEqual({
    verb: 'record',
    noteId: 'note',
    off: true,
  })
  expect(recording({ id: 'item', note_id: 'note' } as DebriefLine, false)).toEqual({
    verb: 'change',
    id: 'item',
    body: { off_the_record: false },
  })
})

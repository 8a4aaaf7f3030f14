import type { FitStep } from '@/api'

export type FitPoint = {
  id: string
  name: string
  at: string | null
  before: number | null
  after: number | null
  why: string | null
}

/** The talks after which somebody said how well the field fits, in the order in which they were held. */
export const fitPoints = (steps: readonly FitStep[]): FitPoint[] =>
  steps.flatMap(({ interview_id, contact, at, before, after, before_reason, after_reason }) =>
    before === null && after === null
      ? []
      : [
          {
            id: interview_id,
            name: contact.name,
            at,
            before,
            after,
            why: after_reason || before_reason || null,
          },
        ],
  )

export const BOX = { width: 480, height: 168, left: 26, right: 12, top: 12, bottom: 12 }
const MOST = 5

/** Where a rating from 1 to 5 stands in the picture, 5 at the top. */
export const yOf = (rating: number): number =>
  BOX.top + ((MOST - rating) / (MOST - 1)) * (BOX.height - BOX.top - BOX.bottom)

/** The middle of the place that one of `count` talks takes. */
export const xOf = (index: number, count: number): number =>
  BOX.left + ((index + 0.5) / count) * (BOX.width - BOX.left - BOX.right)

export type Mark = { x: number; y: number; kind: 'before' | 'after' }

/** The marks in the order in which they were said; the line goes through them. */
export function marksOf(points: readonly FitPoint[]): Mark[] {
  const step = Math.min(22, (BOX.width - BOX.left - BOX.right) / (points.length * 4))
  return points.flatMap(({ before, after }, index): Mark[] => {
    const x = xOf(index, points.length)
    return [
      ...(before === null ? [] : [{ x: x - step, y: yOf(before), kind: 'before' as const }]),
      ...(after === null ? [] : [{ x: x + step, y: yOf(after), kind: 'after' as const }]),
    ]
  })
}

export const pathOf = (marks: readonly Mark[]): string =>
  marks.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

import type { CareerPath } from '@/api'

export type Span = { id: string; from: number; years: number }
export type Strip = { id: string; name: string; spans: Span[] }
export type Overlay = { strips: Strip[]; years: number }

/**
 * Careers laid over one another: each begins at nought with its first step, so that what is compared is how long things
 * took and not when they were. A step lasts until its own end, else until the next begins, else until now.
 */
export function laidOver(paths: readonly CareerPath[], thisYear: number): Overlay {
  const strips = paths.flatMap(({ contact, steps }): Strip[] => {
    const dated = steps.filter(({ years_from }) => years_from !== null)
    const start = dated[0]?.years_from
    if (start === null || start === undefined) return []
    const spans = dated.map(({ id, years_from, years_to }, index) => {
      const from = years_from ?? start
      const end = years_to ?? dated[index + 1]?.years_from ?? Math.max(thisYear, from)
      return { id, from: from - start, years: Math.max(end - from, 1) }
    })
    return [{ id: contact.id, name: contact.name, spans }]
  })
  const years = Math.max(0, ...strips.flatMap(({ spans }) => spans.map((span) => span.from + span.years)))
  return { strips, years }
}

/** The years under the strips: a handful, in round steps. */
export function ticks(years: number): number[] {
  const step = years <= 6 ? 2 : years <= 16 ? 5 : 10
  return Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => index * step)
}

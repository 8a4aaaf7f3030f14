export type Side = 'right' | 'left'

/** How far a finger goes before letting go means something: further than a tap slips, nearer than across the screen. */
export const FAR_ENOUGH = 88
/** A finger that wanders this much more to the side than up or down does not mean to scroll. */
const SIDEWAYS = 1.5
const SLIP = 12
/** What begins this near to the edge of the window is the way back of the browser. */
const EDGE = 24

/** By how many pixels something follows the finger; nothing while it may still be a tap or a scroll. */
export function drawn(dx: number, dy: number): number {
  return Math.abs(dx) > SLIP && Math.abs(dx) > SIDEWAYS * Math.abs(dy) ? Math.round(dx) : 0
}

/** To which side it was swiped; null where the finger came back or never went far. */
export function swiped(dx: number, dy: number): Side | null {
  const by = drawn(dx, dy)
  if (Math.abs(by) < FAR_ENOUGH) return null
  return by > 0 ? 'right' : 'left'
}

export const atTheEdge = (x: number, width: number): boolean => x < EDGE || x > width - EDGE

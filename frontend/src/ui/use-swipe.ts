import { type CSSProperties, type PointerEvent, useRef, useState } from 'react'
import { atTheEdge, drawn, type Side, swiped } from './swipe'

type Finger = { id: number; x: number; y: number }

/**
 * A swipe as a short way to what visible buttons do, for fingers alone; null switches it off. Spread on the element, it
 * says by `data-swipe` where the finger goes, by `data-armed` what letting go would mean, and by `--drawn` how far it is.
 */
export function useSwipe(onSwipe: ((side: Side) => void) | null) {
  const finger = useRef<Finger | null>(null)
  const [way, setWay] = useState({ dx: 0, dy: 0 })
  if (!onSwipe) return {}
  const from = ({ pointerId, clientX, clientY }: PointerEvent) =>
    finger.current?.id === pointerId
      ? { dx: clientX - finger.current.x, dy: clientY - finger.current.y }
      : null
  const rest = () => {
    finger.current = null
    setWay({ dx: 0, dy: 0 })
  }
  const by = drawn(way.dx, way.dy)
  const side = by === 0 ? undefined : by > 0 ? 'right' : 'left'
  return {
    'data-swipe': side,
    'data-armed': swiped(way.dx, way.dy) ?? undefined,
    style: { '--drawn': `${by}px` } as CSSProperties,
    onPointerDown: (event: PointerEvent) => {
      const { pointerId: id, pointerType, isPrimary, clientX: x, clientY: y } = event
      if (pointerType === 'touch' && isPrimary && !atTheEdge(x, window.innerWidth))
        finger.current = { id, x, y }
    },
    onPointerMove: (event: PointerEvent) => {
      const moved = from(event)
      if (moved) setWay(moved)
    },
    onPointerUp: (event: PointerEvent) => {
      const moved = from(event)
      if (!moved) return
      rest()
      const meant = swiped(moved.dx, moved.dy)
      if (meant) onSwipe(meant)
    },
    onPointerCancel: rest,
  }
}

import { useIsFetching } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef } from 'react'

/** Brings a part of the page into view once, when an address asks for it and all that stands above it has come. */
export function useInView(isAsked: boolean): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null)
  const isShown = useRef(false)
  const isBusy = useIsFetching() > 0
  useEffect(() => {
    if (!isAsked) isShown.current = false
    if (!isAsked || isBusy || isShown.current) return
    isShown.current = true
    part.current?.scrollIntoView({ block: 'start' })
  }, [isAsked, isBusy])
  return part
}

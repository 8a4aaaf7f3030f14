import { useEffect, useRef } from 'react'
import { sendWaiting } from './outbox'

const FIRST = 15_000
const LONGEST = 120_000

/** Sends what waits on start, when the network returns, when the page is looked at, and every while. */
export function useOutbox(onSent: (count: number) => void): () => Promise<number> {
  const report = useRef(onSent)
  report.current = onSent
  const push = useRef(async () => {
    const count = await sendWaiting().catch(() => 0)
    report.current(count)
    return count
  })

  useEffect(() => {
    const send = () => void push.current()
    let delay = FIRST
    let timer: ReturnType<typeof setTimeout>
    const again = () => {
      timer = setTimeout(async () => {
        const count = await push.current()
        delay = count > 0 ? FIRST : Math.min(delay * 2, LONGEST)
        again()
      }, delay)
    }
    send()
    again()
    window.addEventListener('online', send)
    document.addEventListener('visibilitychange', send)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', send)
      document.removeEventListener('visibilitychange', send)
    }
  }, [])

  return push.current
}

import { useEffect, useRef } from 'react'
import { sendWaiting } from './outbox'
import { NOTHING, type Sending } from './states'

const FIRST = 15_000
const LONGEST = 120_000

/** Sends what waits on start, when the network returns, when the page is looked at, and every while. */
export function useOutbox(onTried: (sending: Sending) => void): () => Promise<Sending> {
  const report = useRef(onTried)
  report.current = onTried
  const push = useRef(async () => {
    const sending = await sendWaiting().catch(() => NOTHING)
    report.current(sending)
    return sending
  })

  useEffect(() => {
    const send = () => void push.current()
    let delay = FIRST
    let timer: ReturnType<typeof setTimeout>
    const again = () => {
      timer = setTimeout(async () => {
        const { sent } = await push.current()
        delay = sent > 0 ? FIRST : Math.min(delay * 2, LONGEST)
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

import { useEffect, useState } from 'react'

/** The time, told anew every so many milliseconds for as long as what shows it is on the page. */
export function useNow(everyMs = 1000): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date()), everyMs)
    return () => clearInterval(tick)
  }, [everyMs])
  return now
}

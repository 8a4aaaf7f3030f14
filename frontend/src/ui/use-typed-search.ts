import { useEffect, useState } from 'react'

const PAUSE = 200

/** Keeps typing instant and the address calm: the search follows a short pause. */
export function useTypedSearch(q: string, onSearch: (q: string) => void) {
  const [typed, setTyped] = useState(q)
  const [sent, setSent] = useState(q)
  const [seen, setSeen] = useState(q)
  /* What comes back as it was sent takes no letter away that was typed meanwhile. */
  if (q !== seen) {
    setSeen(q)
    if (q !== sent) {
      setSent(q)
      setTyped(q)
    }
  }
  useEffect(() => {
    if (typed === sent) return
    const timer = setTimeout(() => {
      setSent(typed)
      onSearch(typed)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [typed, sent, onSearch])
  return [typed, setTyped] as const
}

import { readStored, useStored } from '@/lib/stored'

const KEY = 'colloquy.ease-with-phones'

const asNumber = (ease: string): number | null => Number(ease) || null

/** How phoning is for somebody, from 1 to 5, as they said on this device; null while they have not. */
export const easeWithPhones = (): number | null => asNumber(readStored(KEY, ''))

export function useEaseWithPhones(): [number | null, (ease: string) => void] {
  const [ease, setEase] = useStored(KEY, '')
  return [asNumber(ease), setEase]
}

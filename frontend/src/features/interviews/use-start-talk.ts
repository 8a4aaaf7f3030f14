import { useNavigate } from '@tanstack/react-router'
import type { Interview } from '@/api'

const NEAR_MS = 45 * 60_000

/** From so long before its hour on, a talk is begun with one tap. */
export const canBegin = ({ allowed, scheduled_at }: Pick<Interview, 'allowed' | 'scheduled_at'>): boolean =>
  allowed.includes('start') && scheduled_at !== null && Date.parse(scheduled_at) - Date.now() < NEAR_MS

/** Starts a talk that was agreed on. Kept on this device first: the clock starts with the tap, whatever the network does. */
export function useStartTalk(interviewId: string) {
  const navigate = useNavigate()
  return async () => {
    const { addDeed } = await import('@/offline/deeds')
    await addDeed(interviewId, { verb: 'start' }, new Date())
    await navigate({ to: '/live/$interviewId', params: { interviewId } })
  }
}

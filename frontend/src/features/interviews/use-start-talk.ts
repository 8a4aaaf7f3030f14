import { useNavigate } from '@tanstack/react-router'

/** Starts a talk that was agreed on. Kept on this device first: the clock starts with the tap, whatever the network does. */
export function useStartTalk(interviewId: string) {
  const navigate = useNavigate()
  return async () => {
    const { addDeed } = await import('@/offline/deeds')
    await addDeed(interviewId, { verb: 'start' }, new Date())
    await navigate({ to: '/live/$interviewId', params: { interviewId } })
  }
}

import { useNavigate } from '@tanstack/react-router'
import { ApiError, useMutation } from '@/api'
import { addCall, callOf } from '@/offline/calls'
import { sendWithin } from '@/offline/outbox'
import type { Known } from '@/offline/people'
import { TOUCHED } from './queries'

const PATIENCE = 2500

/**
 * They are on the line now: the talk begins on this device with the tap. Where the server answers at once its own talk
 * opens; where it does not, one writes all the same, and the talk goes there later.
 */
export function useCallNow() {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async ({ id, name, title, organization }: Known) => {
      const call = await addCall({ id, name, title, organization }, new Date())
      await sendWithin(PATIENCE)
      const now = (await callOf(call.id)) ?? call
      if (now.state === 'refused') throw new ApiError(409, now.problem ? { detail: now.problem } : {})
      return now.interviewId ?? now.id
    },
    meta: { invalidates: TOUCHED },
    onSuccess: (interviewId) => navigate({ to: '/live/$interviewId', params: { interviewId } }),
  })
}

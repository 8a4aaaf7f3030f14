import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Import } from '@/api'

/** Whoever came in, or went again, belongs on the pages that show people. */
export function useFollow(state: Import['state'] | undefined): void {
  const client = useQueryClient()
  useEffect(() => {
    if (state !== 'done' && state !== 'undone' && state !== 'cancelled') return
    void client.invalidateQueries({ queryKey: ['contacts'] })
    void client.invalidateQueries({ queryKey: ['tasks'] })
  }, [state, client])
}

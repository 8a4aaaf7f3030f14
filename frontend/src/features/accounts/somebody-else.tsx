import { lazy, Suspense } from 'react'
import { useSomebodyElse } from '@/lib/person'

const Stopped = lazy(() => import('./stopped'))

/** Stands over a page that is not of whoever is signed in any more. */
export function SomebodyElse() {
  return useSomebodyElse() ? (
    <Suspense fallback={null}>
      <Stopped />
    </Suspense>
  ) : null
}

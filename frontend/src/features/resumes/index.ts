import { lazy } from 'react'

/** Comes when a debrief says that there was advice; the others open without it. */
export const TalkAdvice = lazy(() => import('./talk-advice'))

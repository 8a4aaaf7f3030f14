import { lazy } from 'react'

/** Comes when somebody writes; the pages that hold it open without it. */
export const Composer = lazy(() => import('./composer').then((module) => ({ default: module.Composer })))
export { MessageList } from './message-list'
export { messageQuery, messagesQuery, readinessQuery, thanksBegun, useDraftMessage } from './queries'
export { QuestionRemarks, RemarkCount, RemarkList } from './remarks'

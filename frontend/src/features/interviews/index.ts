export { type ArcStep, isOpen, parseInterviewSearch } from './arc'
export { useBothClocks } from './both-clocks'
export { InterviewLines } from './interview-lines'
export {
  interviewQuery,
  interviewsKey,
  interviewsOfContactQuery,
  type PlainVerb,
  removeInterview,
  type Scheduling,
  type Step,
  takeStep,
  usePlanInterview,
  useStep,
} from './queries'
export { ScheduleForm } from './schedule-form'
export { useCallNow } from './use-call-now'
export { canBegin, useStartTalk } from './use-start-talk'
export { useLeaveBy } from './way-there'
export { useChannelWords, useFormWords, useNextStepWords, useStateWords, useTopicWords } from './words'

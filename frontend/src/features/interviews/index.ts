export { type ArcStep, isOpen, parseInterviewSearch } from './arc'
export {
  interviewQuery,
  interviewsKey,
  interviewsOfContactQuery,
  useOnTheLine,
  usePlanInterview,
  useStep,
} from './queries'
export { useFormWords, useNextStepWords, useStateWords } from './words'

export { bankQuestionsQuery, banksQuery, type QuestionSearch } from './queries'
export { StandingRemarks } from './standing-remarks'
export { useAskingWords, useFormWords, useTopicWords } from './words'

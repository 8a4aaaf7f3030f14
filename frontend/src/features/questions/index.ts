export { bankQuestionsQuery, banksQuery, type QuestionSearch } from './queries'
export { useAskingWords, useFormWords, useTopicWords } from './words'

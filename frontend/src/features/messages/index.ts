export { MessageRemarks, QuestionRemarks } from './remarks'

export { todayQuery, useAddTask } from './queries'

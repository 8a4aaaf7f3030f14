export { tasksKey, todayQuery, useAddTask } from './queries'

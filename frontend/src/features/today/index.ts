export { tasksKey, tasksOfContactQuery, todayQuery, useAddTask } from './queries'
export { TaskRow } from './task-row'

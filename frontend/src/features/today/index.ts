export { type OpenTask, openTasksQuery, tasksKey, todayQuery, useAddTask } from './queries'

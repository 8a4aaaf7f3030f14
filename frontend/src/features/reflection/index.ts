export { useWeekWords, WeekBar } from './week-bar'

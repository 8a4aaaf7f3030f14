import { createFileRoute } from '@tanstack/react-router'
import { CalendarPage } from '@/features/calendar/calendar-page'
import { parseCalendarSearch } from '@/features/calendar/search'

export const Route = createFileRoute('/_app/calendar')({
  validateSearch: parseCalendarSearch,
  component: CalendarPage,
})

export type { CalendarOptions } from './to-calendar.ts'
export { toCalendar } from './to-calendar.ts'

/**
 * The meetings of a plan as a calendar (with `ical-generator`).
 * @module kontor/ical
 */

export type { CalendarOptions } from './to-calendar.ts'
export { toCalendar } from './to-calendar.ts'

import { dayNumber } from '../../integers/days.ts'

/** How a time is written; `readTime` says whether there is one. */
export const TIME = /^(?<day>\d{4}-\d\d-\d\d)T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)$/

/** What a `YYYY-MM-DDTHH:MM` says, wall-clock time; undefined if no calendar and no clock ever shows it. */
export function readTime(text: unknown): { readonly day: string; readonly minute: number } | undefined {
  const { day = '', hour, minute } = (typeof text === 'string' ? TIME.exec(text)?.groups : undefined) ?? {}
  return dayNumber(day) === undefined ? undefined : { day, minute: Number(hour) * 60 + Number(minute) }
}

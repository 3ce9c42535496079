import { dayNumber } from '../../integers/days.ts'

const TIME = /^(?<day>[^T]{10})T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)$/

/** What a `YYYY-MM-DDTHH:MM` says, wall-clock time; undefined if no calendar and no clock ever shows it. */
export function readTime(text: unknown): { readonly day: string; readonly minute: number } | undefined {
  const { day = '', hour, minute } = (typeof text === 'string' ? TIME.exec(text)?.groups : undefined) ?? {}
  return dayNumber(day) === undefined ? undefined : { day, minute: Number(hour) * 60 + Number(minute) }
}

import type { ICalDateTimeValue } from 'ical-generator'

/**
 * A time of day at the place of the event, handed through as it stands. ical-generator would turn a text into an instant by the
 * time zone of the machine and back, and lose hours where that machine's clocks jump.
 * @param text `YYYY-MM-DDTHH:MM`
 * @param mark what follows the time: nothing, or `Z` for UTC
 */
export function wallClock(text: string, mark: '' | 'Z' = ''): ICalDateTimeValue {
  const [day = '', time = ''] = text.replace(/[-:]/g, '').split('T')
  const value = {
    format: (form?: string) => (form === 'YYYYMMDD' ? day : `${time}00${mark}`),
    isValid: () => true,
    // Only compared with the other end of the same meeting.
    toDate: () => new Date(`${text}:00Z`),
    toJSON: () => text,
    tz: () => value,
    utc: () => value,
  }
  return value
}

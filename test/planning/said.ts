import { KontorError } from '../../src/index.ts'

/** What a call is refused with, as `code: message`; `no error` if it is not. */
export function said(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    return error instanceof KontorError ? `${error.code}: ${error.message}` : String(error)
  }
  return 'no error'
}

import type { Admission, AdmissionOptions, AdmissionSpec, Finished } from './admission.ts'
import { createAdmission } from './admission.ts'
import type { Collection } from './receivers.ts'
import { createCollector } from './receivers.ts'

/** Admission row by row that keeps everything, for readers of files. */
export interface Intake<T> {
  readonly admission: Admission<T>
  finish(): Collection<T> & Finished
}

export function createIntake<T extends object>(spec: AdmissionSpec<T>, options: AdmissionOptions): Intake<T> {
  const { receiver, collection } = createCollector<T>()
  const admission = createAdmission(spec, receiver, options)
  return { admission, finish: () => ({ ...collection, ...admission.finish() }) }
}

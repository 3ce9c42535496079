/** How often a call read what no rule may read. */
export interface Readings {
  readonly clock: number
  readonly random: number
}

/** Runs a synchronous call with a clock and a die that count being asked; both are put back whatever happens. */
export function watch(run: () => void): Readings {
  const readings = { clock: 0, random: 0 }
  const [clock, die] = [globalThis.Date, Math.random]
  globalThis.Date = watchedClock(clock, () => readings.clock++)
  Math.random = () => {
    readings.random++
    return die()
  }
  try {
    run()
  } finally {
    globalThis.Date = clock
    Math.random = die
  }
  return readings
}

/** `new Date()`, `Date()` and `Date.now()` read the clock; `new Date('2026-03-01')` and `Date.parse` do not. */
function watchedClock(clock: DateConstructor, read: () => void): DateConstructor {
  return new Proxy(clock, {
    construct(target, args, newTarget) {
      if (args.length === 0) read()
      return Reflect.construct(target, args, newTarget)
    },
    apply(target, self, args) {
      read()
      return Reflect.apply(target, self, args)
    },
    get(target, key) {
      if (key === 'now') read()
      return Reflect.get(target, key)
    },
  })
}

/** What a value is to the server. */
export type ParameterType = 'Int64' | 'String' | 'Array(String)' | 'Array(Int64)' | 'Array(Array(String))'
export type ParameterValue = string | number | readonly string[] | readonly number[] | readonly (readonly string[])[]

/** Collects values beside the text of a statement: in the text stands only where they go. */
export interface Parameters {
  /**
   * The placeholder of a value. The very same list has one; values that are merely alike do not, so that the text depends on
   * the shape of a policy alone: its signals and rules, the sign of weights, and which overlaps weigh most.
   */
  at(value: ParameterValue, type: ParameterType): string
  all(): Readonly<Record<string, ParameterValue>>
}

export function createParameters(): Parameters {
  const places = new Map<ParameterValue, string>()
  let many = 0
  const values: Record<string, ParameterValue> = {}
  return {
    at(value, type) {
      const known = places.get(value)
      if (known !== undefined) return known
      const name = `p${many++}`
      const place = `{${name}:${type}}`
      if (typeof value === 'object') places.set(value, place)
      values[name] = value
      return place
    },
    all: () => values,
  }
}

/** The values whose places stand in a statement: each of the others would be written out and sent for nothing. */
export function placedIn(
  statement: string,
  values: Readonly<Record<string, ParameterValue>>,
): Readonly<Record<string, ParameterValue>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => statement.includes(`{${name}:`)))
}

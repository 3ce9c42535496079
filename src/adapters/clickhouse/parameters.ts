/** What a value is to the server. */
export type ParameterType = 'Int64' | 'String' | 'Array(String)' | 'Array(Int64)' | 'Array(Array(String))'
export type ParameterValue = string | number | readonly string[] | readonly number[] | readonly (readonly string[])[]

/** Collects values beside the text of a statement: in the text stands only where they go. */
export interface Parameters {
  /** The placeholder of a value; the same value has one. */
  at(value: ParameterValue, type: ParameterType): string
  all(): Readonly<Record<string, ParameterValue>>
}

export function createParameters(): Parameters {
  const places = new Map<string, string>()
  const values: Record<string, ParameterValue> = {}
  return {
    at(value, type) {
      const key = JSON.stringify([type, value])
      const known = places.get(key)
      if (known !== undefined) return known
      const name = `p${places.size}`
      const place = `{${name}:${type}}`
      places.set(key, place)
      values[name] = value
      return place
    },
    all: () => values,
  }
}

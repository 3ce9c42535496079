import type { Company } from './company.ts'

/** What a kind, a division or a country that is new to a circle is worth: as much as a chance of two percent. */
const VARIETY = 20_000
/** A circle with more newcomers than its share, or fewer. */
const IMBALANCE = 50_000
/** Somebody who has sat in no circle yet. */
const FIRST_TIME = 30_000

/** What a circle is worth, millionths: the chances of its pairs, its variety, its share of newcomers. */
export type CircleWorth = (circle: readonly number[]) => number

/** @param share newcomers each circle should have, may be a fraction  @param sat who has sat before */
export function circleWorth(
  company: Pick<Company, 'members' | 'isNew' | 'chance'>,
  share: number,
  sat: ReadonlySet<number>,
): CircleWorth {
  const { members, isNew, chance } = company
  const traits = members.map(({ kind, industries = [], baseCountry, originCountries = [], accessCountries = [] }) => [
    `kind ${kind}`,
    ...industries.slice(0, 1),
    ...[...(baseCountry === undefined ? [] : [baseCountry]), ...originCountries, ...accessCountries].map(
      code => `country ${code}`,
    ),
  ])
  return circle => {
    const variety = new Set<string>()
    let [total, newcomers, first] = [0, 0, 0]
    circle.forEach((one, i) => {
      for (const trait of traits[one]!) variety.add(trait)
      if (isNew[one]) newcomers++
      if (!sat.has(one)) first++
      for (let j = 0; j < i; j++) total += chance(one, circle[j]!)!
    })
    const surplus = Math.max(0, Math.abs(newcomers - share) - 1 / 2)
    return total + VARIETY * variety.size + FIRST_TIME * first - Math.floor(IMBALANCE * surplus)
  }
}

/** The languages that all speak who state any; undefined if nobody does. Who states none keeps nobody out. */
export function commonLanguages({ members }: Company, circle: readonly number[]): readonly string[] | undefined {
  let common: readonly string[] | undefined
  for (const place of circle) {
    const { languages = [] } = members[place]!
    if (languages.length > 0) common = common === undefined ? languages : common.filter(one => languages.includes(one))
  }
  return common
}

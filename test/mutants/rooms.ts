/** What is asked of its mutants, file by file, and which share of them must be found, in thousandths. */
export interface Room {
  readonly files: readonly RegExp[]
  readonly least: number
}

/** A room, or what of it begins so, such as `planning/round`. */
export const whole = (name: string): Room => ({ files: [new RegExp(`^src/${name}\\b`)], least: 920 })

export const ROOMS: Readonly<Record<string, Room>> = {
  consent: {
    files: [
      /^src\/members\/(seen|blind)\.ts$/,
      /^src\/network\/seen-network\.ts$/,
      /^src\/introductions\/(introduction-flow|view-flow|view-introduction)\.ts$/,
      /^src\/introductions\/flow\/(due|event|progress|outcomes)\.ts$/,
      /^src\/introductions\/view\/(bare-text|facts|seen-for|shared-reasons|viewers)\.ts$/,
      /^src\/members\/fields\/(consent-fields|private-fields)\.ts$/,
    ],
    least: 1000,
  },
  disclosure: {
    files: [
      /^src\/audit\/opportunity\/(suppress|near|groups|tables)\.ts$/,
      /^src\/members\/smallest-group\.ts$/,
      /^src\/audit\/(export-member|erase|retention)\.ts$/,
      /^src\/audit\/member\/(mentions|network-without|uses)\.ts$/,
    ],
    least: 1000,
  },
  audit: {
    files: [
      /^src\/audit\/opportunity\/(chances|figures|ratios)\.ts$/,
      /^src\/audit\/(opportunity|compare-opportunity)\.ts$/,
    ],
    least: 1000,
  },
  escaping: {
    files: [
      /^src\/adapters\/csv\/(formula|write-csv)\.ts$/,
      /^src\/adapters\/(gexf\/xml|ical\/to-calendar|report\/render-report|clickhouse\/parameters)\.ts$/,
      /^src\/members\/reading\/cell-list\.ts$/,
    ],
    least: 1000,
  },
  scoring: whole('scoring'),
  ranking: { files: [/^src\/(ranking|columns)\//], least: 920 },
  planning: whole('planning'),
  vocabulary: whole('vocabulary'),
  introductions: whole('introductions'),
  members: whole('members'),
  network: whole('network'),
}

import type { Goal, Kind, Size, Stage } from '../src/index.ts'

/** What generated members are made of; the most frequent first where frequencies follow Zipf. */
export const COUNTRIES =
  'DE TR NL PL IT FR GB ES BE AT CH RO CN US IN MA UA RU GR BG EG IR SY TN IL AE SA RS HR HU CZ SE DK PT FI NO IE SK SI LT LV EE AL BA MK XK GE AM AZ KZ UZ KG TM IQ JO LB KW QA OM BH YE LY DZ SN GH NG CI CM KE ET TZ UG ZA AO MZ BR AR CL CO PE MX EC VE UY PY BO CA AU NZ JP KR VN TH ID MY SG PH PK BD LK NP AF MM KH LA MN TW HK LU MT CY IS MD BY'.split(
    ' ',
  )

const LANGUAGE_OF = new Map(
  'DE de,AT de,CH de,TR tr,NL nl,BE fr,PL pl,IT it,FR fr,GB en,US en,IE en,ES es,MX es,AR es,CL es,CO es,PE es,RO ro,MD ro,CN zh,TW zh,IN hi,MA ar,EG ar,SY ar,TN ar,AE ar,SA ar,IQ ar,JO ar,LB ar,DZ ar,UA uk,RU ru,BY ru,KZ ru,GR el,BG bg,IR fa,IL he,RS sr,HR hr,HU hu,CZ cs,SE sv,DK da,PT pt,BR pt,JP ja,KR ko,VN vi,TH th,ID id,AZ az'
    .split(',')
    .map(pair => pair.split(' ') as [string, string]),
)
export const languageOf = (country: string): string => LANGUAGE_OF.get(country) ?? 'en'

export const DIVISIONS =
  'C28 G46 K62 C25 N70 F43 C29 H49 N71 C10 C27 C26 G47 N69 H52 C22 Q85 C20 N72 I56 C13 C14 C24 O78 C33 F41 K63 L64 I55 M68 C31 C32 A01 R86 C23 C30 D35 N73 O82 C21 J59 C17 C18 O79 E38 L65 C16 C15 S90 T94 O80 O81 H53 J58 C11 A02 R88 S93 T96 K61 N74 O77 F42 H50 H51 E37 B08 T95 E36 P84 L66 J60 S91 R87 A03 C12 C19 B06'.split(
    ' ',
  )
export const KINDS =
  'company company company company company company entrepreneur entrepreneur executive association chamber university public other'.split(
    ' ',
  ) as readonly Kind[]
export const GOALS: readonly Goal[] = [
  ...(['sell', 'buy', 'partner', 'sell', 'partner', 'invest', 'raise', 'hire', 'seek', 'learn'] as const),
]
export const SIZES: readonly Size[] = ['micro', 'micro', 'small', 'small', 'medium', 'large']
export const STAGES: readonly Stage[] = ['introduced', 'declined', 'met', 'useful', 'partners', 'bad']
export const REGIONS = ['EU', 'MENA', 'DACH', 'BENELUX', 'CENTRAL-ASIA']

/** What any firm may offer or need, and what belongs to an industry. */
export const GENERAL_TERMS = Array.from({ length: 60 }, (_, rank) => `general-${rank}`)
export const TERMS_OF_DIVISION = DIVISIONS.map(division =>
  Array.from({ length: 12 }, (_, rank) => `${division}-${rank}`),
)

/** 2,000 draws of a day from 2021 to 2026. */
export const DAYS = Array.from({ length: 2000 }, (_, at) => {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${2021 + Math.floor(at / 360)}-${two(1 + (Math.floor(at / 30) % 12))}-${two(1 + (at % 28))}`
})

import type { Matcher } from '../../introductions/matcher.ts'
import { readLocale } from '../../introductions/options.ts'
import type { ReportOptions } from './collect.ts'
import { collect } from './collect.ts'
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './page-text.ts'

/** Nothing is requested from anywhere, and no script runs but the one that is known by its hash. */
const POLICY = `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`

/**
 * A page about the network for its manager, in one file that needs nothing else: the network drawn, countries against
 * countries, everybody's best introductions with both sides' reasons and introducers, each member (`#member=…`), bridges,
 * hidden assets and gaps, and where they are given the audit and the timetable; in German, Turkish and English. It holds what
 * the matcher's audience sees and nothing else; for members without chances, and for one member that member's introductions
 * and meetings alone. Of more than 20,000 members it shows the 1,000 best introductions and who is in them or at the event, and
 * says so; introducers and lists about everybody are left out. The same input gives the same bytes.
 * @returns HTML
 * @throws KontorError `invalid-argument`, `now-required`, `unknown-member` for an event of somebody who is not in the network
 * @example
 * import { createMatcher, createNetwork } from 'kontor'
 * import { renderReport } from 'kontor/report'
 * const members = [
 *   { id: 'pumpen', name: 'Rurtal Pumpen', kind: 'company', baseCountry: 'DE', offers: ['pump'], needs: ['casting'] },
 *   { id: 'makina', name: 'Yelken Makina', kind: 'company', baseCountry: 'TR', offers: ['casting'], needs: ['pump'] },
 * ] as const
 * const matcher = createMatcher(createNetwork({ members }))
 * renderReport(matcher, { locale: 'tr' }).startsWith('<!doctype html>\n<html lang="tr"') // → true
 */
export function renderReport(matcher: Matcher, options: ReportOptions = {}): string {
  const model = collect(matcher, options)
  return [
    '<!doctype html>',
    `<html lang="${readLocale(options.locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(model.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<script type="application/json" id="data">${asData(model)}</script>`,
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** JSON in which nothing can end the element that holds it: `<`, and what old scripts take for line ends, as escapes. */
function asData(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => ESCAPES[sign]!)
}

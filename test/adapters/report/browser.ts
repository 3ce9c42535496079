import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'
const QUIET =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** Debian's Chromium, or undefined where it is not installed. */
export async function openBrowser(): Promise<Browser | undefined> {
  if (!existsSync(CHROMIUM)) return undefined
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET.split(' ') })
}

/** What a page asks for beside itself, and what it complains of. */
export interface Noise {
  readonly requests: string[]
  readonly complaints: string[]
}

export function listen(page: Page): Noise {
  const noise: Noise = { requests: [], complaints: [] }
  page.on('request', request => {
    if (!request.isNavigationRequest()) noise.requests.push(request.url().slice(0, 80))
  })
  page.on('console', message => noise.complaints.push(`${message.type()}: ${message.text().slice(0, 200)}`))
  page.on('pageerror', error => noise.complaints.push(String(error).slice(0, 200)))
  page.on('dialog', dialog => {
    noise.complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return noise
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Violations of WCAG 2.2 AA and of good practice, one text each. Links to members are addresses within the page, which the rule
 * on skip links takes for such as soon as they are scrolled out of sight; whether the real one works is tried by keyboard.
 */
export async function accessibility(page: Page): Promise<readonly string[]> {
  // Evaluated from outside, which the page's policy has no say in.
  await page.evaluate(AXE)
  const found = await page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe') as {
      run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
    }
    const { violations } = await axe.run({ rules: { 'skip-link': { enabled: false } } })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  })
  return found
}

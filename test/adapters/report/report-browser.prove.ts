import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { generate } from '../../../bench/generate.ts'
import { renderReport } from '../../../src/adapters/report/render-report.ts'
import type { Member } from '../../../src/index.ts'
import { auditOpportunity, createMatcher, createNetwork, planEvent } from '../../../src/index.ts'
import { aachen } from '../../insight/aachen.ts'
import type { Proof } from '../../proof.ts'
import { accessibility, listen, openBrowser } from './browser.ts'
import { hostileNames } from './hostile-names.ts'
import { pageCases } from './page-cases.ts'

/**
 * The report as its reader has it, in Debian's Chromium: from disk and served, on a desk, on a phone and in the dark; search,
 * filters, clicks, languages, keyboard alone, print, and the cases of `page-cases.ts`; no request, no complaint, no violation that axe-core knows. `count` is of
 * hostile names, a thousand a page, none of which may run; below the full count what is served is read on a desk alone, and
 * the largest page is left out. Where Chromium is not installed it says so and checks nothing.
 */
export const full = 20_000
export const reduced = 1000

const SIZES = [
  ['desk', 1280, 900, 'light'],
  ['dark', 1280, 900, 'dark'],
  ['phone', 390, 844, 'light'],
] as const
const now = '2026-11-27'

export async function run(count: number, seed: number): Promise<Proof> {
  const browser = await openBrowser()
  if (browser === undefined) return { checked: 0, failures: [], figures: { skipped: 'there is no /usr/bin/chromium' } }
  const folder = mkdtempSync(join(tmpdir(), 'kontor-'))
  const failures: string[] = []
  const figures: Record<string, unknown> = {}
  const isFull = count >= full
  let read = 0
  try {
    const html = await fixtureReport()
    const file = join(folder, 'report.html')
    writeFileSync(file, html)
    const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(html))
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const addresses = [pathToFileURL(file).href, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`]
    for (const [i, address] of addresses.entries()) {
      for (const [name, width, height, colorScheme] of isFull || i === 0 ? SIZES : SIZES.slice(0, 1)) {
        read++
        const say = (what: string) => failures.push(`${address.slice(0, 4)} ${name}: ${what}`)
        const context = await browser.newContext({ viewport: { width, height }, colorScheme })
        await readAsUser(await context.newPage(), address, say)
        await context.close()
      }
    }
    await close(server)
    figures.pdfBytes = await printed(browser, addresses[0]!)
    for (const size of isFull ? [500, 5000] : [500])
      figures[`${size} members`] = await opened(browser, folder, size, failures)
    read += await pageCases(browser, folder, failures)
    figures.names = await hostile(browser, folder, count, seed, failures)
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
  return { checked: read + 2 + (isFull ? 1 : 0) + Math.ceil(count / 1000), failures, figures }
}

function close(server: Server): Promise<void> {
  return new Promise(done => {
    server.closeAllConnections()
    server.close(() => done())
  })
}

async function fixtureReport(): Promise<string> {
  const { network } = await aachen()
  const matcher = createMatcher(network, undefined, { now, audience: 'manager' })
  const slots = [9, 10, 11].map(hour => ({ start: `2026-12-01T${String(hour).padStart(2, '0')}:00` }))
  const event = planEvent(matcher, { slots: slots as never, tables: 6, work: 500 })
  const audit = auditOpportunity([{ introductions: event.meetings.map(({ a, b }) => ({ from: a, to: b })) }], {
    network,
    now,
  })
  return renderReport(matcher, { title: 'Business-Network-Aachen', locale: 'de', event, audit })
}

/** Everything a reader does, in one visit. */
async function readAsUser(page: Page, address: string, say: (what: string) => void): Promise<void> {
  const noise = listen(page)
  const expect = (isSo: boolean, what: string) => {
    if (!isSo) say(what)
  }
  await page.goto(address)
  expect((await page.locator('main section').count()) === 9, 'not all sections are there')
  for (const violation of await accessibility(page)) say(violation)
  await filters(page, expect)
  await language(page, expect)
  await memberByClick(page, expect)
  await memberOnMap(page, expect)
  await byKeyboard(page, address, expect)
  const isWider = await page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth + 1',
  )
  expect(!isWider, 'the page is wider than the screen')
  for (const text of [...noise.requests, ...noise.complaints]) say(text)
}

/** Whether the member's page comes or goes within some seconds: the address changes first. */
function comes(page: Page, state: 'visible' | 'hidden'): Promise<boolean> {
  return page
    .locator('dialog')
    .waitFor({ state, timeout: 5000 })
    .then(
      () => true,
      () => false,
    )
}

type Expect = (isSo: boolean, what: string) => void

const textOf = async (locator: Locator) => (await locator.textContent()) ?? ''
const found = (page: Page) => textOf(page.locator('#introductions [role=status]'))

async function filters(page: Page, expect: Expect): Promise<void> {
  const all = Number.parseInt(await found(page), 10)
  await page.locator('.filters select').nth(0).selectOption('DE')
  await page.locator('.filters select').nth(1).selectOption('TR')
  const corridor = Number.parseInt(await found(page), 10)
  expect(corridor > 0 && corridor < all, `the corridor filter leaves ${corridor} of ${all}`)
  await page.locator('.filters input[type=checkbox]').check()
  const fewer = Number.parseInt(await found(page), 10)
  expect(fewer < corridor, `newcomers alone leave ${fewer} of ${corridor}`)
  await page.locator('.filters button').click()
  expect(Number.parseInt(await found(page), 10) === all, 'reset does not bring all back')
  await page.locator('.filters input[type=search]').fill('kopru')
  expect(Number.parseInt(await found(page), 10) > 0, 'search without accents finds nothing')
  await page.locator('.filters button').click()
  const cell = page.locator('.heat').first()
  const counted = Number.parseInt(await textOf(cell), 10)
  await cell.click()
  const listed = Number.parseInt(await found(page), 10)
  expect(listed === counted, `a cell of the matrix counts ${counted} and lists ${listed}`)
  await page.locator('.filters .based').click()
  expect(Number.parseInt(await found(page), 10) === all, 'what the matrix asked for cannot be taken back')
}

async function language(page: Page, expect: Expect): Promise<void> {
  for (const [name, code, heading] of [
    ['Türkçe', 'tr', 'Tanıştırmalar'],
    ['English', 'en', 'Introductions'],
    ['Deutsch', 'de', 'Vorstellungen'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click()
    expect((await page.locator('html').getAttribute('lang')) === code, `lang is not ${code}`)
    expect((await textOf(page.locator('#introductions h2'))) === heading, `no heading ${heading}`)
    const accessible = await accessibility(page)
    expect(accessible.length === 0, `${code}: ${accessible[0]}`)
  }
}

async function memberByClick(page: Page, expect: Expect): Promise<void> {
  const link = page.locator('#introductions .card a').first()
  const name = await textOf(link)
  await link.click()
  expect((await textOf(page.locator('#member-title'))).startsWith(name), `no page of ${name}`)
  const accessible = await accessibility(page)
  expect(accessible.length === 0, `member: ${accessible[0]}`)
  await page.locator('.close').click()
  expect(await comes(page, 'hidden'), 'the member does not close')
}

async function memberOnMap(page: Page, expect: Expect): Promise<void> {
  await page.getByRole('button', { name: 'Alles zeigen' }).click()
  await page.locator('#map').scrollIntoViewIfNeeded()
  const box = (await page.locator('#map').boundingBox())!
  for (let i = 0; i < 400 && !(await page.locator('dialog').isVisible()); i++) {
    const [x, y] = [0.2 + ((i * 7) % 60) / 100, 0.15 + ((i * 13) % 70) / 100]
    await page.mouse.click(box.x + box.width * x, box.y + box.height * y)
    // The address changes after the click.
    await page.waitForTimeout(15)
  }
  expect(await page.locator('dialog').isVisible(), 'no click on the map opens a member')
  await page.keyboard.press('Escape')
}

/** Language, search, a member and back, without a mouse. */
async function byKeyboard(page: Page, address: string, expect: Expect): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  await page.locator('#introductions .card').first().waitFor()
  await page.keyboard.press('Tab')
  expect(
    (await page.evaluate('document.activeElement?.className')) === 'skip',
    'the first stop does not skip to the content',
  )
  await tabTo(page, 'Türkçe')
  await page.keyboard.press('Enter')
  expect((await page.locator('html').getAttribute('lang')) === 'tr', 'Enter does not switch the language')
  await page.locator('#map').focus()
  await page.keyboard.press('+')
  await page.keyboard.press('ArrowLeft')
  await page.locator('#introductions .card a').first().focus()
  await page.keyboard.press('Enter')
  expect(await comes(page, 'visible'), 'Enter does not open a member')
  const isInside = await page.evaluate<boolean>("document.activeElement?.closest('dialog') !== null")
  expect(isInside, 'the focus is not in the dialog')
  await page.keyboard.press('Escape')
  expect(await comes(page, 'hidden'), 'Escape does not close a member')
  await page.getByRole('button', { name: 'Deutsch', exact: true }).focus()
  await page.keyboard.press('Space')
}

async function tabTo(page: Page, text: string): Promise<void> {
  for (let i = 0; i < 20; i++) {
    if ((await page.evaluate('document.activeElement?.textContent')) === text) return
    await page.keyboard.press('Tab')
  }
}

async function printed(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage()
  await page.goto(address)
  const bytes = await page.pdf({ format: 'A4' })
  await page.close()
  return bytes.length
}

/** Milliseconds until a large report can be read, and until a search and a filter in it are answered. */
async function opened(browser: Browser, folder: string, size: number, failures: string[]) {
  const { members, ties } = generate({ members: size, contacts: 6 })
  const begun = performance.now()
  const html = renderReport(createMatcher(createNetwork({ members, ties }), undefined, { now, audience: 'manager' }))
  const rendered = performance.now() - begun
  const file = join(folder, `${size}.html`)
  writeFileSync(file, html)
  const page = await browser.newPage()
  const noise = listen(page)
  const from = performance.now()
  await page.goto(pathToFileURL(file).href)
  await page.locator('#introductions .card').first().waitFor()
  const ready = performance.now() - from
  const asked = performance.now()
  await page.locator('#member-search').fill('member 49')
  await page.locator('.filters select').nth(0).selectOption('TR')
  const answered = performance.now() - asked
  await page.close()
  failures.push(...noise.complaints, ...noise.requests)
  return {
    megabytes: (html.length / 1e6).toFixed(1),
    renderMs: Math.round(rendered),
    openMs: Math.round(ready),
    answerMs: Math.round(answered),
  }
}

/** Names that would run if they were ever read as markup; each is also opened as a member. */
async function hostile(
  browser: Browser,
  folder: string,
  count: number,
  seed: number,
  failures: string[],
): Promise<number> {
  const names = hostileNames(count, seed)
  for (let first = 0; first < count; first += 1000) {
    const members = names.slice(first, first + 1000).map(
      (name, i): Member => ({
        id: `${name}${i}`,
        name,
        kind: 'company',
        place: name,
        organization: name,
        baseCountry: i % 2 === 0 ? 'DE' : 'TR',
        targetMarkets: [i % 2 === 0 ? 'TR' : 'DE'],
        needs: [`n${i % 50}`, name],
        offers: [`n${(i + 1) % 50}`],
      }),
    )
    const file = join(folder, 'hostile.html')
    writeFileSync(
      file,
      renderReport(createMatcher(createNetwork({ members }), undefined, { now, audience: 'manager' }), {
        title: names[first]!,
        limit: 2,
      }),
    )
    const page = await browser.newPage()
    const noise = listen(page)
    await page.goto(pathToFileURL(file).href)
    await page.locator('#members').waitFor()
    const more = page.locator('#members .more')
    while (await more.isVisible()) await more.click()
    const shown = await page.locator('#members .growing p').count()
    if (shown !== members.length) failures.push(`${shown} of ${members.length} hostile members are listed`)
    await page.locator('#members a').nth(1).click()
    const hasRun = await page.evaluate('document.documentElement.dataset.run')
    if (hasRun !== undefined) failures.push(`a name of ${first} to ${first + 999} has run`)
    failures.push(...noise.requests, ...noise.complaints)
    await page.close()
  }
  return names.length
}

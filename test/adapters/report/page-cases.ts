import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { renderReport } from '../../../src/adapters/report/render-report.ts'
import type { Member } from '../../../src/index.ts'
import { createMatcher, createNetwork } from '../../../src/index.ts'

/**
 * What the page does with its data. Names are long and one is written from right to left; there are more introductions than go
 * on paper, some of them within a country.
 */
const member = (i: number): Member => ({
  id: `m${i}`,
  name: i === 0 ? 'שלום\u202e סחר' : `${'Verbandsgemeinschaft'.repeat(4)}${i}`,
  kind: 'company',
  baseCountry: i % 2 === 0 ? 'DE' : 'TR',
  targetMarkets: [i % 2 === 0 ? 'TR' : 'DE'],
  ...(i < 6 ? { accessCountries: ['FR'] } : {}),
  needs: [`n${i % 5}`],
  offers: [`n${(i + 1) % 5}`],
})

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

const found = async (page: Page) =>
  Number.parseInt((await page.locator('#introductions [role=status]').textContent())!, 10)

type Case = readonly [title: string, viewport: typeof DESK, look: (page: Page) => Promise<void>]

function casesOf(chance: (a: string, b: string) => number): readonly Case[] {
  return [
    ['a click on a cell of the matrix lists as many introductions as it counts, until it is taken back', DESK, matrix],
    ['chances are rounded once, as the command rounds them', DESK, page => chances(page, chance)],
    ['a name written from right to left turns nothing beside it', DESK, rightToLeft],
    ['on paper all is there, and where it is too much, how much of it', DESK, paper],
    ['on paper an open member stands alone, over as many pages as it takes', DESK, memberOnPaper],
    ['no language and no name makes the page wider than a phone', PHONE, narrow],
  ]
}

/** How many hold, and what is wrong with the others. */
export async function pageCases(browser: Browser, folder: string, failures: string[]): Promise<number> {
  const network = createNetwork({ members: Array.from({ length: 48 }, (_, i) => member(i)) })
  const matcher = createMatcher(network, { threshold: null }, { now: '2026-11-22', audience: 'manager' })
  const file = join(folder, 'cases.html')
  writeFileSync(file, renderReport(matcher, { limit: 100 }))
  const cases = casesOf((a, b) => matcher.explain(a, b).probability)
  for (const [title, viewport, look] of cases) {
    const page = await browser.newPage({ viewport })
    await page.goto(pathToFileURL(file).href)
    await look(page).catch((error: unknown) => failures.push(`${title}: ${String(error)}`))
    await page.close()
  }
  return cases.length
}

async function matrix(page: Page): Promise<void> {
  const all = await found(page)
  const counts = (await page.locator('.heat').allTextContents()).map(text => Number.parseInt(text, 10))
  assert.equal(counts.length, 4)
  for (const [i, count] of counts.entries()) {
    assert.ok(count > 0)
    await page.locator('.heat').nth(i).click()
    assert.equal(await found(page), count)
  }
  await page.locator('.filters .based').click()
  assert.equal(await found(page), all)
}

async function chances(page: Page, chance: (a: string, b: string) => number): Promise<void> {
  await page.evaluate("dispatchEvent(new Event('beforeprint'))")
  const told = await page.evaluate<[string, string, string][]>(
    `[...document.querySelectorAll('#introductions .card')].map(card => [
      ...[...card.querySelectorAll('h3 a')].map(({ hash }) => hash.slice(8)), card.querySelector('.likely').textContent])`,
  )
  assert.ok(told.length > 100)
  for (const [a, b, text] of told) assert.equal(text, `Chance ${Math.round(chance(a, b) * 100)}%`)
}

async function rightToLeft(page: Page): Promise<void> {
  const first = page.locator('#members .growing a').first()
  assert.equal(await first.textContent(), 'שלום סחר')
  assert.equal(await first.locator('bdi').count(), 1)
  await first.click()
  const told = (await page.locator('dialog .card li').allTextContents()).filter(text => text.includes('שלום'))
  assert.ok(told.length > 0)
  for (const text of told) assert.ok(text.includes('\u2068שלום סחר\u2069'), text)
}

async function paper(page: Page): Promise<void> {
  assert.equal(await page.locator('#introductions .card').count(), 10)
  await page.pdf()
  assert.equal(await page.locator('#members .growing p').count(), 48)
  assert.equal(await page.locator('#introductions .card').count(), 500)
  const part = page.locator('#introductions .part')
  assert.equal(await part.textContent(), `1–500 / ${await found(page)}`)
  assert.equal(await part.isVisible(), false)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await part.isVisible(), true)
  assert.equal(await page.locator('#members .part').textContent(), '')
}

async function memberOnPaper(page: Page): Promise<void> {
  await page.locator('#members .growing a').nth(5).click()
  await page.locator('dialog').waitFor()
  await page.pdf()
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('main').isVisible(), false)
  assert.equal(await page.locator('dialog .card').last().isVisible(), true)
  const box = await page.evaluate<{ position: string; height: number; inner: number }>(`(dialog => ({
    position: getComputedStyle(dialog).position, height: dialog.clientHeight, inner: dialog.scrollHeight
  }))(document.querySelector('dialog'))`)
  // What is fixed stands on every page anew, and what is as high as the screen ends there.
  assert.equal(box.position, 'absolute')
  assert.ok(box.height > DESK.height)
  assert.equal(box.height, box.inner)
  await page.keyboard.press('Escape')
  assert.equal(await page.locator('main').isVisible(), true)
}

async function narrow(page: Page): Promise<void> {
  const width = () => page.evaluate<number>('document.documentElement.scrollWidth')
  for (const name of ['Deutsch', 'Türkçe', 'English']) {
    await page.getByRole('button', { name, exact: true }).click()
    assert.ok((await width()) <= PHONE.width, `${name}: ${await width()}`)
  }
  await page.locator('#members .growing a').nth(5).click()
  const inner = await page.evaluate<number>("document.querySelector('dialog').scrollWidth")
  assert.ok(inner <= PHONE.width, `member: ${inner}`)
}

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { runAside } from '../pack.mjs'
import { expect, followReadme } from './project.mjs'

const CHROMIUM = '/usr/bin/chromium'
const QUIET =
  '--no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
const ADDRESS = 'http://page.example'

/** Built without a word about Node's modules; ten introductions of a chosen file, and nothing asked for but the page's own. */
export async function checkPage(place) {
  expectQuiet(await runAside('npm run build', place))
  const fixture = join(
    dirname(createRequire(join(place, 'package.json')).resolve('kontor/package.json')),
    'fixtures/aachen',
  )
  return opened(join(place, 'dist'), async (page, requests) => {
    const before = requests.length
    await page.setInputFiles('input', join(fixture, 'members.csv'))
    await page.waitForSelector('ol > li')
    const items = await page.locator('ol > li').allTextContents()
    expect(items.length === 10 && items.every(item => /\d %\)\S/.test(item)), 'ten introductions with reasons', items)
    const status = await page.locator('[role=status]').textContent()
    expect(/^80 members; 0 rows set aside/.test(status), 'what was read', status)
    await page.setInputFiles('input', { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(HOSTILE) })
    await page.waitForFunction(() => document.querySelectorAll('ol > li').length === 1)
    const hostile = await page.locator('ol > li').textContent()
    expect(hostile.includes('<img src=x'), 'names as text', hostile)
    expect(requests.length === before, 'nothing asked for when a file is chosen', requests)
    return 'ten introductions of a chosen file, nothing sent'
  })
}

const HOSTILE = `id,name,kind,baseCountry,targetMarkets,offers,needs,languages
1,<img src=x onerror=fetch('/stolen')>,company,DE,TR,pumps,steel,en
2,B,company,TR,DE,steel,pumps,en
,without an id,company,TR,DE,steel,pumps,en
`

/** What graphology measures is in the README; the page draws every node of it. */
export async function checkGraph(place) {
  expectQuiet((await followReadme(place)).at(-1))
  const { nodes } = JSON.parse(readFileSync(join(place, 'page/graph.json'), 'utf8'))
  const { x, y, size } = nodes[0].attributes
  expect([x, y, size].every(Number.isFinite), 'places and sizes', nodes[0])
  return opened(join(place, 'page/dist'), async page => {
    const status = await page.locator('[role=status]').textContent()
    expect(status.startsWith(`${nodes.length} nodes`), `${nodes.length} nodes`, status)
    const { width, height } = await page.locator('#graph canvas').first().boundingBox()
    expect(width > 200 && height > 200, 'a canvas', `${width} × ${height}`)
    return `${nodes.length} nodes measured and drawn`
  })
}

function expectQuiet(told) {
  expect(!/node:|externalized|warn|\(!\)/i.test(told), 'a build without warnings', told)
}

/** Opens what was built as a server would hand it over, and fails at the first complaint or request to anywhere else. */
async function opened(folder, look) {
  if (!existsSync(CHROMIUM)) return `built; there is no ${CHROMIUM} to open it`
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET.split(' ') })
  const [requests, complaints] = [[], []]
  try {
    const page = await browser.newPage()
    // Without a graphics card WebGL draws in software, and is slow to read what it drew.
    page.on('console', message => /GPU stall/.test(message.text()) || complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(String(error)))
    page.on('request', request => requests.push(request.url()))
    await page.route('**/*', route => answer(route, folder))
    await page.goto(`${ADDRESS}/index.html`, { waitUntil: 'load' })
    const told = await look(page, requests)
    const foreign = requests.filter(url => !url.startsWith(`${ADDRESS}/`) && !url.startsWith('data:'))
    expect(foreign.length === 0, 'no request to anywhere else', foreign)
    expect(complaints.length === 0, 'no complaint', complaints)
    return told
  } finally {
    await browser.close()
  }
}

function answer(route, folder) {
  const path = join(folder, new URL(route.request().url()).pathname)
  return existsSync(path)
    ? route.fulfill({ path, contentType: TYPES[extname(path)] ?? 'application/octet-stream' })
    : route.fulfill({ status: 404 })
}

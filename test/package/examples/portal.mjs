import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { runAside } from '../pack.mjs'
import { expect } from './project.mjs'

/** Over HTTP: who may ask for what, in which language; then everybody's answers, for origins that were not shared. */
export async function checkPortal(place) {
  await runAside('npx tsc', place)
  const server = spawn(process.execPath, ['out/server.js'], { cwd: place, env: { ...process.env, PORT: '0' } })
  try {
    const [line] = await Promise.race([once(createInterface(server.stdout), 'line'), failure(server)])
    const { origin } = new URL(line)
    await checkAccess((id, token, headers = {}) => ask(`${origin}/members/${id}/introductions`, token, headers))
    await checkLanguages((query, headers) =>
      ask(`${origin}/members/aachen-pumpen/introductions${query}`, 'token-of-pumpen', headers),
    )
  } finally {
    server.kill()
  }
  return `own introductions in three languages, others refused; ${await checkOrigins(place)}`
}

async function failure(server) {
  let told = ''
  for await (const piece of server.stderr) told += piece
  throw new Error(`The portal did not start: ${told}`)
}

async function ask(url, token, headers) {
  const signedIn = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const answer = await fetch(url, { headers: { ...signedIn, ...headers } })
  const { date, ...told } = Object.fromEntries(answer.headers)
  return { status: answer.status, headers: told, text: await answer.text() }
}

async function checkAccess(get) {
  const own = await get('aachen-pumpen', 'token-of-pumpen')
  expect(own.status === 200 && JSON.parse(own.text).length === 5, 'five introductions', own.text)
  expect(!/"(score|points|probability|contact|benefit)"/.test(own.text), 'no figures and no contact', own.text)
  const unknown = JSON.stringify(await get('nobody-at-all', 'token-of-pumpen'))
  expect(unknown.includes('"status":404'), 'an unknown id not to be found', unknown)
  for (const id of ['izmir-makina', 'aachen-pumpen%2F', '__proto__', 'AACHEN-PUMPEN']) {
    const other = JSON.stringify(await get(id, 'token-of-pumpen'))
    expect(other === unknown, `${id} to be answered as an unknown id`, `${other}\n${unknown}`)
  }
  const left = JSON.stringify(await get('left-us', 'token-of-one-who-left'))
  expect(left === unknown, 'one who left to be answered as an unknown id', left)
  for (const token of [undefined, '', 'aachen-pumpen', 'constructor'])
    expect((await get('aachen-pumpen', token)).status === 401, `no answer to the token ${token}`)
}

const WORDS = { de: /öffnet, wohin/, tr: /kapısını açıyor/, en: /opens/ }

async function checkLanguages(get) {
  const lists = []
  for (const [locale, words] of Object.entries(WORDS)) {
    for (const answer of [
      await get(`?locale=${locale}`, {}),
      await get('', { 'accept-language': `${locale}-XX, fr;q=.5` }),
    ]) {
      expect(
        answer.headers['content-language'] === locale && words.test(answer.text),
        `texts in ${locale}`,
        answer.text,
      )
      lists.push(JSON.parse(answer.text).map(({ id }) => id))
    }
  }
  expect(new Set(lists.map(String)).size === 1, 'the same introductions in every language', lists.join('\n'))
  expect(
    (await get('?locale=fr', {})).headers['content-language'] === 'en',
    'English for a language that is not spoken',
  )
}

/** Told is an origin only where its owner shared it with members, and without the others every answer is the same. */
async function checkOrigins(place) {
  const kontor = dirname(createRequire(join(place, 'package.json')).resolve('kontor/package.json'))
  const [{ createPortal }, { createMatcher, createNetwork }, { readBytes, readMembers }] = await Promise.all(
    [join(place, 'out/portal.js'), join(kontor, 'dist/index.js'), join(kontor, 'dist/csv.js')].map(
      path => import(pathToFileURL(path).href),
    ),
  )
  const { members } = await readMembers(readBytes(join(kontor, 'fixtures/aachen/members.csv')))
  const shared = new Set(members.flatMap(({ id, consent }) => (consent?.origin === 'members' ? [id] : [])))
  const answersOf = async list => {
    const matcher = createMatcher(createNetwork({ members: list }), undefined, { now: '2026-11-22' })
    const portal = createPortal(matcher, token => token)
    const authorization = id => ({ headers: { authorization: `Bearer ${id}` } })
    const answers = members.map(({ id }) => portal.request(`/members/${id}/introductions`, authorization(id)))
    return Promise.all(answers.map(async answer => (await answer).json()))
  }
  const answers = await answersOf(members)
  const told = answers.flat().filter(({ origin }) => origin !== undefined)
  expect(told.length > 0 && told.every(({ id }) => shared.has(id)), 'only shared origins', JSON.stringify(told))
  const bare = members.map(({ originCountries, originPlace, ...rest }) =>
    shared.has(rest.id) ? { ...rest, originCountries, originPlace } : rest,
  )
  // A member's own origin counts for that member, shared or not; so the lists compared are those of members without one.
  const strangers = members.flatMap(({ originCountries }, place) => (originCountries === undefined ? [place] : []))
  const withheld = await answersOf(bare)
  const same = strangers.filter(place => JSON.stringify(answers[place]) === JSON.stringify(withheld[place]))
  expect(same.length === strangers.length && strangers.length > 20, 'answers that withheld origins do not change', same)
  return `${answers.flat().length} introductions tell ${told.length} shared origins and no other`
}

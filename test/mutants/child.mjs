// Runs a bundle's tests: without a mutant, telling which tests reach which, or with one at a time, until a test fails.
// Sent: { bundle, files } or { bundle, mutant, tests, anew, ofRoom, hits }.
const stryker = {}
globalThis.__stryker__ = stryker
/** A bundle, and the tests of a file as it loads: more than either takes. */
const LOADING = { milliseconds: 5000 }
let turn = 0
let once
const ready = new Map()

process.on('message', async asked => {
  process.send(asked.mutant === undefined ? await reached(asked) : await found(asked))
})

/** Which tests pass, in how many milliseconds, and how often each, each file as it loads, and the sources come by a mutant. */
async function reached({ bundle, files }) {
  stryker.mutantCoverage = { static: {}, perTest: {} }
  const { run } = await import(`${bundle}?turn=${turn++}`)
  const told = await run(files, {
    load(file) {
      stryker.currentTestId = file
    },
    before(file, name) {
      stryker.currentTestId = `${file} | ${name}`
      return true
    },
    after(file) {
      stryker.currentTestId = file
    },
  })
  return { told, reached: stryker.mutantCoverage }
}

/**
 * In one module for all mutants first. What a mutant left behind must not be taken for what the next one does: a test that fails
 * is run again without it, and unless it passes then, `spoilt` says that this process is of no use any more. Then in a module
 * made anew: by the tests that cannot be run that way, by those that come by the mutant as modules are loaded, and by those of
 * its room if a test no longer comes by it, for what it makes was made before, or if only files do as they load: what is made once
 * is made by the first of them, whose own tests may never look at it.
 */
async function found({ bundle, mutant, tests, anew, ofRoom, hits }) {
  const switchedOn = { activeMutant: mutant, hitCount: 0, hitLimit: hits * 5 + 100_000, mutantCoverage: undefined }
  begin(LOADING)
  once ??= (await import(bundle)).overAndOver()
  const others = anew.length === 0 ? [] : [...anew, ...ofRoom]
  for (const test of tests) {
    begin(test)
    if (!(await isReady(test))) others.push(test)
    else {
      Object.assign(stryker, switchedOn)
      const passed = await once.passes(test)
      if (passed && stryker.hitCount === 0) others.push(...ofRoom)
      switchOff()
      if (!passed) return { by: test, spoilt: !(await once.passes(test)) }
    }
  }
  Object.assign(stryker, switchedOn)
  const by = others.length === 0 ? undefined : await foundAnew(bundle, others)
  switchOff()
  return { by, isAnew: others.length > 0 }
}

/** Says that it does, so that a test that does not end is not waited for as long as all of them take. */
function begin({ milliseconds }) {
  process.send({ began: milliseconds })
}

function switchOff() {
  Object.assign(stryker, { activeMutant: undefined, hitCount: undefined })
}

/** Whether it passes over and over without a mutant. */
async function isReady(test) {
  const { file, name } = test
  const id = `${file} | ${name}`
  if (!ready.has(id)) ready.set(id, await once.passes(test))
  return ready.get(id)
}

async function foundAnew(bundle, tests) {
  let by
  begin(LOADING)
  try {
    const { run } = await import(`${bundle}?turn=${turn++}`)
    for (const wanted of new Set(tests.map(({ file }) => file))) {
      const names = tests.filter(({ file }) => file === wanted).map(({ name }) => name)
      const told = await run([wanted], {
        before(_, name) {
          const isAsked = by === undefined && names.includes(name)
          if (isAsked) begin(tests.find(test => test.file === wanted && test.name === name))
          return isAsked
        },
        rank: (_, name) => names.indexOf(name),
        after(file, name, passed) {
          if (!passed) by ??= { file, name }
        },
      })
      // A file that no longer loads has no tests.
      if (by === undefined && told.some(({ state }) => state === 'fail')) by = { file: wanted, name: 'does not load' }
      if (by !== undefined) break
    }
  } catch (error) {
    by = { file: `${error}`, name: 'does not load' }
  }
  return by
}

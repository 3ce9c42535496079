// Runs a bundle's tests: without a mutant, telling which tests reach which, or with one at a time, until a test fails.
// Sent: { bundle, files } or { bundle, mutant, files, tests, hits }. A module is made anew for each, so that nothing one
// mutant left behind is read by the next.
const stryker = {}
globalThis.__stryker__ = stryker
let turn = 0

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

async function found({ bundle, mutant, files, tests, hits }) {
  Object.assign(stryker, { activeMutant: mutant, hitCount: 0, hitLimit: hits * 100 + 1000, mutantCoverage: undefined })
  let by
  try {
    const { run } = await import(`${bundle}?turn=${turn++}`)
    for (const file of files) {
      const told = await run([file], {
        before: (_, name) => by === undefined && tests.includes(`${file} | ${name}`),
        rank: (_, name) => tests.indexOf(`${file} | ${name}`),
        after(_, name, passed) {
          if (!passed) by ??= `${file} | ${name}`
        },
      })
      // A file that no longer loads has no tests.
      if (by === undefined && told.some(({ state }) => state === 'fail')) by = `${file} does not load`
      if (by !== undefined) return { mutant, by, file }
    }
  } catch (error) {
    by = `${error}`
  }
  return { mutant, by }
}

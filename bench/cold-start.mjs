// node bench/cold-start.mjs <file of a saved matcher> <id>
//
// What starting from a snapshot costs, in a process that holds nothing else: where the network it was saved of is still held,
// making room for its bytes has the whole heap collected, which took longer than opening. Prints one line of JSON.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { openMatcher } from '../dist/index.js'

const [, , file, id] = process.argv
const begun = performance.now()
const bytes = readFileSync(file)
const read = performance.now()
const matcher = openMatcher(bytes)
const opened = performance.now()
const ranked = matcher.ranked(id)
const first = performance.now() - opened
console.log(JSON.stringify({ read: read - begun, open: opened - read, first, ranked }))

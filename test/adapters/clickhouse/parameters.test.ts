import { expect, test } from 'vitest'
import { createParameters, placedIn } from '../../../src/adapters/clickhouse/parameters.ts'

test('a value stands beside the statement, in it only its place and type', () => {
  const parameters = createParameters()
  const hostile = "'; DROP TABLE members; --"
  expect(parameters.at(hostile, 'String')).toBe('{p0:String}')
  expect(parameters.at(7, 'Int64')).toBe('{p1:Int64}')
  expect(parameters.all()).toEqual({ p0: hostile, p1: 7 })
})

test('the very same list has one place, values that are merely alike do not', () => {
  const parameters = createParameters()
  const list = ['DE']
  const places = [list, list, ['DE'], 'DE', 'DE'].map(value =>
    parameters.at(value, Array.isArray(value) ? 'Array(String)' : 'String'),
  )
  expect(places).toEqual([
    '{p0:Array(String)}',
    '{p0:Array(String)}',
    '{p1:Array(String)}',
    '{p2:String}',
    '{p3:String}',
  ])
})

test('only what a statement has a place for is sent with it', () => {
  expect(placedIn('SELECT {p1:Int64}, {p10:String}', { p0: 'x', p1: 1, p10: 'y' })).toEqual({ p1: 1, p10: 'y' })
})

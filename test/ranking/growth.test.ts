import { expect, test } from 'vitest'
import { HOSTILE } from '../../bench/hostile.ts'
import { differences, reduced } from './growth.prove.ts'

const SEED = 1

test.each(Object.keys(HOSTILE))(
  `ranked() equals looking at every pair where %s (${reduced} members, seed ${SEED})`,
  name => {
    expect(differences(HOSTILE[name]!(reduced, SEED))).toEqual([])
  },
)

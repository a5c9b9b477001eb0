import { test } from 'node:test'
import assert from 'node:assert/strict'
import { progressOf } from './progress.ts'
import type { World } from './world.ts'

function told(showsProgress: boolean, failed: number) {
  let err = ''
  const world: World = {
    stdin: (async function* () {})(),
    write: async () => assert.fail('progress is no answer'),
    tell: (text) => void (err += text),
    terminal: { colour: false, width: 80, interactive: false, showsProgress },
  }
  const progress = progressOf(world)
  progress.add(1, 0)
  progress.add(1233, failed)
  return { failed: progress.end(), err }
}

test('where nobody watches, nothing is told unless something failed', () => {
  assert.deepEqual(told(false, 0), { failed: 0, err: '' })
  assert.deepEqual(told(false, 2), { failed: 2, err: 'readout: 2 of 1,234 lines could not be answered; each says why.\n' })
})

test('a person who watches sees one line that ends with the sum', () => {
  assert.match(told(true, 0).err, /\r\x1b\[K1,234 lines in \d+\.\d s\n$/)
})

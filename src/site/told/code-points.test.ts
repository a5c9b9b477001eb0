import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { codePointsIn } from './code-points.ts'

test('a place counted in characters cuts where the same place counted in code units does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', '🕊', '👩‍👧', '\n'), { maxLength: 40 }), fc.nat(40), (pieces, at) => {
      const [before, text] = [pieces.slice(0, at).join(''), pieces.join('')]
      assert.equal([...text].slice(0, codePointsIn(text)(before.length)).join(''), before)
    }),
  )
})

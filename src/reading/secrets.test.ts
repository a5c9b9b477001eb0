import { test } from 'node:test'
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { ownKey, secretsOf } from './secrets.ts'

const secrets = secretsOf(Buffer.alloc(32, 1))
const others = secretsOf(Buffer.alloc(32, 2))

test('what is sealed opens for its owner alone, and never looks the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uuid(), fc.uuid(), (text, owner, other) => {
      const sealed = secrets.seal(text, owner)
      assert.equal(secrets.open(sealed, owner), text)
      assert.notDeepEqual(secrets.seal(text, owner), sealed)
      if (owner !== other) assert.equal(secrets.open(sealed, other), null)
      assert.equal(others.open(sealed, owner), null)
    }),
    { numRuns: 50 },
  )
})

test('what was changed or cut off in the database does not open', () => {
  const sealed = secrets.seal('ana@post.example', 'a')
  for (const spoilt of [sealed.subarray(0, 20), Buffer.alloc(0), Buffer.concat([sealed, Buffer.from([0])]), sealed.map((byte, i) => (i === 30 ? byte ^ 1 : byte))]) assert.equal(secrets.open(spoilt, 'a'), null)
})

test('a link is the same whenever it is made, another for each reply, and no signature of a form', () => {
  assert.equal(secrets.link('a'), secrets.link('a'))
  assert.equal(new Set([secrets.link('a'), secrets.link('b'), others.link('a'), secrets.sign('a')]).size, 4)
  assert.deepEqual([secrets.isSigned('a', secrets.sign('a')), secrets.isSigned('b', secrets.sign('a')), secrets.isSigned('a', ''), secrets.isSigned('a', 'ü'.repeat(43))], [true, false, false, false])
})

test('a key is made once, is nobody else’s to read, and stays', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'data.key')
  const [one, other] = await Promise.all([ownKey({ file }), ownKey({ file })])
  assert.ok(one.ok && other.ok)
  assert.deepEqual([one.key.length, one.key], [32, other.key])
  assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.equal(Buffer.from(readFileSync(file, 'utf8'), 'base64').length, 32)
  writeFileSync(file, 'no key')
  const refused = [await ownKey({ file }), await ownKey({ setting: 'short', file })]
  assert.deepEqual(refused.map((it) => !it.ok && it.sentence.replace(folder, '')), ['/data.key is no key: it takes 32 bytes in base64.', 'READOUT_KEY is no key: it takes 32 bytes in base64.'])
})

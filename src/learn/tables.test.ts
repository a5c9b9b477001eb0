import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { bytesOfTables, packed, tablesOf } from './tables.ts'

test('what is written reads back', () => {
  fc.assert(fc.property(fc.string(), fc.int8Array(), fc.int8Array(), (note, one, other) => {
    const header = { note }
    const back = tablesOf(bytesOfTables({ header, tables: { one, other } }))
    assert.deepEqual(back.header, header)
    assert.deepEqual([...back.tables.one!], [...one])
    assert.deepEqual([...back.tables.other!], [...other])
  }))
})

test('bytes that are no model file, or half of one, are refused', () => {
  assert.throws(() => tablesOf(new TextEncoder().encode('<!doctype html>')), /no model file/)
  const whole = bytesOfTables({ header: {}, tables: { one: new Int8Array(100) } })
  assert.throws(() => tablesOf(whole.subarray(0, whole.length - 10)), /ends inside "one"/)
})

test('packing keeps a weight to half a step', () => {
  fc.assert(fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 200 }), (list) => {
    const weights = Float32Array.from(list)
    const { values, scale } = packed(weights)
    weights.forEach((weight, i) => assert.ok(Math.abs(values[i]! * scale - weight) <= scale * 0.5 + 1e-6))
  }))
})

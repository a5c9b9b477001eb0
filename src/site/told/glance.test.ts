import { test } from 'node:test'
import assert from 'node:assert/strict'
import { glanceOf } from './glance.ts'

const account = (side: string) => ({ side, sources: [], ownTexts: [], points: 3 })
const row = (kind: 'both' | 'differ' | 'only' | 'open', topic: string | null, side: string | null = null) => ({ kind, side, topic, one: [], other: [], differences: [] })
const accounts = (...rows: ReturnType<typeof row>[]) => ({ one: account('Ellmark'), other: account('Sorvane'), rows, others: [], press: [] })

test('a comparison is counted by kind, what only one says by side, and what nobody says not at all', () => {
  const { counts } = glanceOf(accounts(row('only', 'fees', 'Sorvane'), row('both', 'crew'), row('differ', 'fees'), row('only', null, 'Sorvane')))
  assert.deepEqual(counts, [{ kind: 'differ', side: null, points: 1 }, { kind: 'both', side: null, points: 1 }, { kind: 'only', side: 'Sorvane', points: 2 }])
})

test('each disputed topic stands once; what only one side mentions is not disputed', () => {
  assert.deepEqual(glanceOf(accounts(row('differ', 'fees'), row('differ', 'fees'), row('differ', null), row('only', 'crew', 'Ellmark'))).disputed, ['fees'])
})

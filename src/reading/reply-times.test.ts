import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { ReplyState } from '../store/replies/replies.ts'
import { isEditable } from './reply-times.ts'

const SENT = '2026-03-05T10:00:00.000Z'
const CONFIRMED = '2026-03-06T10:00:00.000Z'

const cases: [name: string, state: ReplyState, confirmedAt: string | null, at: string, expected: boolean][] = [
  ['just after it was sent', 'unconfirmed', null, '2026-03-05T11:59:59Z', true],
  ['two hours after', 'unconfirmed', null, '2026-03-05T12:00:00Z', false],
  ['the next day, once the address is confirmed', 'held', CONFIRMED, '2026-03-06T11:00:00Z', true],
  ['while it is on the page', 'approved', CONFIRMED, '2026-03-06T11:00:00Z', true],
  ['long after', 'approved', CONFIRMED, '2026-03-07T11:00:00Z', false],
  ['when it was refused', 'refused', CONFIRMED, '2026-03-06T11:00:00Z', false],
  ['when it was taken back', 'withdrawn', CONFIRMED, '2026-03-06T11:00:00Z', false],
]
for (const [name, state, confirmedAt, at, expected] of cases)
  test(`a reply ${expected ? 'may' : 'may not'} be changed ${name}`, () => assert.equal(isEditable({ state, sentAt: SENT, confirmedAt }, Date.parse(at)), expected))

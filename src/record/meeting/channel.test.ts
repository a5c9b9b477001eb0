import { test } from 'node:test'
import assert from 'node:assert/strict'
import { channelOf, isSecure } from './channel.ts'

const cases: [words: string, headline: string, channel: string | null][] = [
  ['Arlo spoke by phone with Brin.', '', 'phone call'],
  ['Arlo spoke with Brin.', 'Readout of President Arlo’s Call with President Brin', 'phone call'],
  ['Arlo spoke with Brin and welcomed the pact.', 'Readout of President Arlo’s Call with President Brin', 'phone call'],
  ['Arlo held a video call with Brin.', 'Arlo’s Call with Brin', 'video call'],
  ['Arlo met virtually today with Brin.', '', 'video call'],
  ['Arlo met Brin at the pier.', '', 'in person'],
  ['The union met the company in Belmora.', '', 'in person'],
  ['Arlo spoke with Brin.', '', null],
  ['His call for peace was heard.', '', null],
  ['Both met their obligations.', '', null],
]
for (const [words, headline, channel] of cases)
  test(`“${words}”${headline && ` under “${headline}”`} is ${channel ?? 'any of them'}`, () => assert.equal(channelOf([words], headline), channel))

test('a line is secure only where somebody says so', () => {
  assert.equal(isSecure(['They held a secure video call.']), true)
  assert.equal(isSecure(['They spoke of secure borders.']), null)
})

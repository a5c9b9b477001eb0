import { test } from 'node:test'
import assert from 'node:assert/strict'
import { mediaTopicOf } from './media-topics.ts'

const cases: [topic: string, name: string | null, code: string | null][] = [
  ['large-scale sanctions', 'economic sanction', 'medtop:20000642'],
  ['pay rise', 'wages and benefits', 'medtop:20000518'],
  ['collective agreement of 12 May', 'collective agreements', 'medtop:20000525'],
  ['Tarn agreements', 'treaty', 'medtop:20000641'],
  ['cyber', 'cyber security', null],
  ['school roofs', 'education', 'medtop:05000000'],
  ['the Tarn lighthouse', null, null],
]
for (const [topic, name, code] of cases)
  test(`“${topic}” is filed under ${name ?? 'nothing'}`, () => {
    const found = mediaTopicOf(topic)
    assert.deepEqual([found?.name ?? null, found?.code ?? null], [name, code])
  })

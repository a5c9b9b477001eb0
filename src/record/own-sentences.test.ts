import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Article } from '../article/article.ts'
import { recordOf } from './record-of.ts'
import { roughAnalysis } from './rough-analysis.ts'

const statement = (text: string, heading: string | null): Article => ({
  text, body: [0, text.length], asides: [], blocks: [], headings: heading ? [[text.indexOf(heading), text.indexOf(heading) + heading.length]] : [],
  kind: 'statement', issuer: 'Harbour Union', turns: [], headline: null, byline: null,
  creditedTo: null, section: null, published: null, modified: null, language: 'en', url: null, outlet: null,
})

const cases: [name: string, text: string, heading: string | null, own: string[]][] = [
  ['what it tells is the issuer’s own word', 'The talks lasted five hours. We are not content.', null, ['The talks lasted five hours.', 'We are not content.']],
  ['what stands in quotation marks is somebody else’s', '“My brother worked alone.”\nThe talks lasted five hours.', null, ['The talks lasted five hours.']],
  ['a few words in marks leave the sentence the issuer’s', 'The talks were “honest”, and lasted five hours.', null, ['The talks were “honest”, and lasted five hours.']],
  ['a heading claims nothing', 'What was said\nThe talks lasted five hours.', 'What was said', ['The talks lasted five hours.']],
  ['a signature and a telephone number claim nothing', 'The talks lasted five hours.\nNadia Corvin\nPress contact: 0555 0144', null, ['The talks lasted five hours.']],
]
for (const [name, text, heading, own] of cases)
  test(name, () => {
    const { attributions } = recordOf(statement(text, heading), roughAnalysis(text), [], { date: null })
    assert.deepEqual(attributions.map(({ content }) => text.slice(...content[0]!)), own)
  })

import { test } from 'node:test'
import assert from 'node:assert/strict'
import { miniSource } from '../mini-source.ts'
import { passagesOf } from './passages.ts'

test('what somebody does not mention is no point of theirs', () => {
  const text = 'The Chancellery did not mention the crew. Venn demanded the release of the crew.'
  const source = miniSource({
    id: 'a', text, statements: { 1: { verb: 'withhold' } },
    said: [{ by: 'Chancellery', cue: 'did not mention', content: 'the crew' }, { by: 'Orla Venn', cue: 'demanded', content: 'the release of the crew' }],
  })
  assert.deepEqual(passagesOf(source).map(({ spans }) => spans.map((span) => text.slice(...span))), [['the release of the crew']])
})

import { test } from 'node:test'
import assert from 'node:assert/strict'
import { fromCard, fromFloors, measures } from './measures.ts'

const CARD = `# A model

| | |
| --- | --- |
| made on | 2031-03-13 |

## What it scores

On the dev half (month 11) through \`readout batch read\`. Two people agree at a joint F1 of .738.

\`\`\`
84 texts, 94 gold lines
                        P      R     F1     gold     pred
all joint           0.748  0.588  0.659   2189.8     1721
all source|c        0.939
\`\`\`

## What it gets wrong

all joint           0.001  0.001  0.001   1     1
`

test('figures come from the card, each with its date and its test set', () => {
  const about = { of: 'dev half (month 11)', date: '2031-03-13', source: 'models/attribution.md' }
  assert.deepEqual(fromCard(CARD), [
    { field: 'all joint', measure: 'precision', value: 0.748, ...about },
    { field: 'all joint', measure: 'recall', value: 0.588, ...about },
    { field: 'all joint', measure: 'F1', value: 0.659, ...about },
    { field: 'all source|c', measure: 'accuracy', value: 0.939, ...about },
  ])
})

test('a card without figures gives none', () => assert.deepEqual(fromCard('# A model'), []))

test('floors of other tasks stand beside them', () => {
  const floors = { attribution: { digest: 'a1', floors: { F1: 0.1 } }, metadata: { digest: 'c3', floors: { author: 0.8 } }, stories: { digest: 'b2', floors: { 'B-cubed F1': 0.95 } } }
  const about = { date: null, source: 'training/baseline.json' }
  assert.deepEqual(fromFloors(floors), [
    { field: 'metadata author', measure: 'accuracy', value: 0.8, of: 'c3', ...about },
    { field: 'stories', measure: 'B-cubed F1', value: 0.95, of: 'b2', ...about },
  ])
})

test('the model that is in this copy has its figures', () => {
  assert.ok(measures().some(({ field, measure }) => field === 'all joint' && measure === 'F1'))
  for (const { value } of measures()) assert.ok(value > 0 && value <= 1)
})

import { test } from 'node:test'
import assert from 'node:assert/strict'
import { fromFile, fromFloors, measures } from './measures.ts'

test('a figure stands with its set and date, as precision, recall and F1 where it is their mean', () => {
  const about = { of: 'a dev half', date: '2031-03-13', source: 'models/measured.json' }
  const line = { set: 'a dev half', date: '2031-03-13' }
  const found = fromFile([
    { name: 'attribution: all joint F1', figure: 0.7, precision: 0.8, recall: 0.6, ...line },
    { name: 'speaker, given content', figure: 0.8, precision: 0.9, recall: 0.8, ...line },
    { name: 'hand-checked: words', figure: 0.86, precision: null, recall: null, ...line },
  ])
  assert.deepEqual(found, [
    { field: 'all joint', measure: 'precision', value: 0.8, ...about }, { field: 'all joint', measure: 'recall', value: 0.6, ...about }, { field: 'all joint', measure: 'F1', value: 0.7, ...about },
    { field: 'speaker, given content', measure: 'precision', value: 0.9, ...about }, { field: 'speaker, given content', measure: 'recall', value: 0.8, ...about },
    { field: 'hand-checked: words', measure: 'accuracy', value: 0.86, ...about },
  ])
})

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

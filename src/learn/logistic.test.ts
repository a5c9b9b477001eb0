import { test } from 'node:test'
import assert from 'node:assert/strict'
import { add, featureList } from './features.ts'
import { learnAnswer, likelihood, logisticTrainer } from './logistic.ts'

test('a likelihood comes near the share of yes among examples that look alike', () => {
  const trainer = logisticTrainer(8, 0.1, 0)
  const features = featureList()
  add(features, 42)
  for (let i = 0; i < 4000; i++) learnAnswer(trainer, features, i % 4 === 0)
  assert.ok(Math.abs(likelihood(trainer.model, features) - 0.25) < 0.05)
})

test('what was never seen is even odds', () => {
  assert.equal(likelihood(logisticTrainer(8, 0.1, 0).model, featureList()), 0.5)
})

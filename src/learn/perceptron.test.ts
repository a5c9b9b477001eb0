import { test } from 'node:test'
import assert from 'node:assert/strict'
import { classify } from './classifier.ts'
import { add, featureList } from './features.ts'
import { hashOf, mixed } from './hash.ts'
import { averaged, correct, perceptron, tick } from './perceptron.ts'
import { randomFrom, shuffled } from './random.ts'

// A colour is told by two features together, which no single one of them gives away.
const examples = [['red', 'round', 'apple'], ['red', 'long', 'pepper'], ['green', 'round', 'melon'], ['green', 'long', 'bean']] as const

function featuresOf([colour, shape]: readonly string[]) {
  const features = featureList()
  for (const hash of [hashOf(colour!), hashOf(shape!), mixed(hashOf(colour!), hashOf(shape!))]) add(features, hash)
  return features
}

test('the averaged perceptron learns what its features can tell', () => {
  const model = perceptron(examples.map((example) => example[2]), 10)
  const scores = new Float32Array(4)
  const random = randomFrom(1)
  for (let round = 0; round < 10; round++)
    for (const example of shuffled(examples, random)) {
      const features = featuresOf(example)
      const guess = classify(model, features, scores)
      const right = model.classes.indexOf(example[2])
      if (guess !== right) correct(model, features, right, guess)
      tick(model)
    }
  const learned = averaged(model)
  for (const example of examples) assert.equal(learned.classes[classify(learned, featuresOf(example), scores)], example[2])
})

test('the same seed shuffles the same way', () => {
  const list = [1, 2, 3, 4, 5, 6, 7]
  assert.deepEqual(shuffled(list, randomFrom(3)), shuffled(list, randomFrom(3)))
  assert.deepEqual(shuffled(list, randomFrom(3)).toSorted(), list)
})

test('a mixed hash tells the order of its parts', () => {
  assert.notEqual(mixed(1, 2), mixed(2, 1))
})

import { test } from 'node:test'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { attributionsHeard } from '../attribution/attributions.ts'
import { roleQuestion } from '../attribution/encoding.ts'
import { passagesOf } from '../attribution/passages.ts'
import { type Sight, sightOf } from '../attribution/sight.ts'
import { analyse } from '../attribution/analyse.ts'
import { textAt } from '../text/span.ts'
import { encoderIn, FILES } from './encoder.ts'
import { heardBy, passagesToRead } from './heard.ts'
import { models } from './models.ts'

const FOLDER = new URL('../../models/', import.meta.url)
const encoder = encoderIn(FOLDER)
const skip = encoder ? false : 'the encoder’s runtime is not made for this machine'

const text = 'The ministry said that the port would close. Orla Venn walked home.\nThe old cat slept.'
const sight = (): Sight => sightOf(analyse(text, models().attribution))
const at = ({ tokens }: Sight, word: string): number => tokens.findIndex((token) => textAt(text, token) === word)

test('the weights that join the models are for the encoder that is there', () => {
  const hash = createHash('sha256')
  for (const file of FILES) hash.update(readFileSync(new URL(file, FOLDER)))
  assert.equal(JSON.parse(readFileSync(new URL('joining.json', FOLDER), 'utf8')).encoder, `encoder-${hash.digest('hex').slice(0, 8)}`)
})

test('without its files there is no encoder', () => assert.equal(encoderIn(new URL('nowhere/', FOLDER)), null))

test('a cue stands out, and the roles around it are told apart', { skip }, async () => {
  const seen = sight()
  const encoded = await encoder!.encoded(passagesOf(seen, encoder!.vocabulary, encoder!.sizes), seen.tokens.length)
  const [said, walked] = [at(seen, 'said'), at(seen, 'walked')]
  assert.ok(encoded.cues[said]! > 0 && encoded.cues[walked]! < 0, `${encoded.cues[said]} ${encoded.cues[walked]}`)
  const scores = (await encoder!.roles([roleQuestion(seen, said), roleQuestion(seen, walked)], encoded)).get(said)!
  const likeliest = (word: string) => [0, 1, 2, 3].reduce((best, role) => (scores[at(seen, word) * 4 + role]! > scores[at(seen, word) * 4 + best]! ? role : best))
  assert.deepEqual(['ministry', 'said', 'port'].map(likeliest), [2, 1, 3])
})

test('many questions at once are answered as each alone', { skip }, async () => {
  const seen = sight()
  const encoded = await encoder!.encoded(passagesOf(seen, encoder!.vocabulary, encoder!.sizes), seen.tokens.length)
  const questions = [...seen.tokens.keys()].filter((t) => seen.sentenceAt[t]! >= 0).map((t) => roleQuestion(seen, t))
  const together = await encoder!.roles(questions, encoded)
  for (const question of questions) {
    const alone = (await encoder!.roles([question], encoded)).get(question.cue)!
    // Bytes are scaled to the largest number of a table, so that company changes the last digits.
    alone.forEach((score, i) => assert.ok(Math.abs(score - together.get(question.cue)![i]!) < 0.7))
  }
})

test('what lies beyond what is encoded of a text is read by the linear models', { skip }, async () => {
  const long = sightOf(analyse('The ministry said that the port would close.\n'.repeat(60), models().attribution))
  const passages = passagesToRead(long, models())
  assert.ok(passages.length > 1)
  const encoding = await heardBy(models(), { analysis: long, passages: passages.slice(0, 1) })
  assert.ok(encoding!.roles.size < 60)
  assert.equal(attributionsHeard(long, models().attribution, encoding).length, 60)
})

test('whoever read it is named: both, or the linear models alone', () => {
  const { id } = models().attribution
  assert.match(id, encoder && existsSync(new URL('joining.json', FOLDER)) ? /^attribution-\S+\+encoder-[0-9a-f]{8}$/ : /^attribution-[^+]+$/)
})

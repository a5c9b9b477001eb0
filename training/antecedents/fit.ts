/**
 * Learns the weights of `src/record/telling/antecedent-weights.ts`: `node training/antecedents/fit.ts [--data FOLDER]`. From the pronouns
 * by which speakers are named in the corpus, and whom CoreNLP takes them for; how often the likeliest is right, for
 * several limits, is told of every twelfth text, from which nothing is learned.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { analyse } from '../../src/attribution/analyse.ts'
import type { Attribution } from '../../src/attribution/attribution.ts'
import { models } from '../../src/reading/models.ts'
import { type Candidate, candidatesFor, likelihoodsOf } from '../../src/record/telling/antecedents.ts'
import { type AntecedentSign, type AntecedentWeights, WEIGHTS } from '../../src/record/telling/antecedent-weights.ts'
import type { Cast } from '../../src/record/names/cast.ts'
import { castOf } from '../../src/record/names/casting.ts'
import type { Figure } from '../../src/record/names/figures.ts'
import { parentsOf } from '../../src/record/telling/nesting.ts'
import { HE_SHE, namedIn } from '../../src/record/telling/pronouns.ts'
import { speakersOf } from '../../src/record/telling/speakers.ts'
import { tokensIn } from '../../src/record/words.ts'
import type { Span } from '../../src/text/span.ts'
import { isHeldOut, jsonLines, polnear, type TrainingText } from '../polnear.ts'

/** A pronoun that names a speaker: who it may mean, and who it does. */
interface Example {
  readonly candidates: readonly Candidate[]
  readonly meant: Figure
}

type Chain = readonly Span[]

const SIGNS = Object.keys(WEIGHTS).filter((sign) => sign !== 'always') as AntecedentSign[] // the table's own keys
const LIMITS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9]

function examplesIn(text: TrainingText, chains: readonly Chain[]): Example[] {
  const analysis = analyse(text.text, models().attribution)
  const cast = castOf(analysis)
  const attributions = text.gold[0]!.map((it, i): Attribution => ({ ...it, id: `a${i}`, score: 1 })).filter(({ content }) => content.length > 0)
  const spoken = speakersOf(cast, attributions, parentsOf(attributions))
  return attributions.flatMap(({ source, content }, i) => {
    const [token, end] = source.length === 1 ? tokensIn(analysis, source[0]!) : [0, 0]
    const gender = end === token + 1 && !cast.quoted[token] ? HE_SHE.get(cast.lower[token]!) : undefined
    const meant = gender ? meantBy(cast, chains, source[0]!) : null
    return gender && meant ? [{ meant, candidates: candidatesFor(cast, { token, gender, lastSpeaker: spoken[i]!.discourse.lastSpeaker, not: namedIn(cast, content) }) }] : []
  })
}

/** Whom the chain of a pronoun names most often. */
function meantBy({ analysis, at }: Cast, chains: readonly Chain[], pronoun: Span): Figure | null {
  const chain = chains.find((spans) => spans.some((span) => span[0] === pronoun[0] && span[1] === pronoun[1])) ?? []
  const named = chain.flatMap((span) => at.get(tokensIn(analysis, span)[1] - 1) ?? []).filter(({ kind }) => kind === 'person')
  const counts = [...Map.groupBy(named, (who) => who)].sort(([, a], [, b]) => b.length - a.length)
  return counts[0]?.[0] ?? null
}

function chainsOf(line: { sentences: { tokens: [number, number][] }[]; coref: [number, number, number, number][][] }): Chain[] {
  return line.coref.map((mentions) => mentions.map(([s, first, end]): Span => [line.sentences[s]!.tokens[first]![0], line.sentences[s]!.tokens[end - 1]![1]]))
}

/** The weights under which those who are meant are the likeliest, found step by step and held back a little from extremes. */
function weightsFrom(examples: readonly Example[], { rounds = 400, pace = 2, restraint = 1 } = {}): AntecedentWeights {
  const names = ['always', ...SIGNS] as const
  let weights = Object.fromEntries(names.map((name) => [name, 0])) as Weights
  for (let round = 0; round < rounds; round++) {
    const slope = Object.fromEntries(names.map((name) => [name, -restraint * weights[name]])) as Weights
    for (const { candidates, meant } of examples)
      for (const [i, likelihood] of likelihoodsOf(candidates, weights).entries())
        for (const name of ['always', ...candidates[i]!.signs] as const) slope[name] += Number(candidates[i]!.who === meant) - likelihood
    weights = Object.fromEntries(names.map((name) => [name, weights[name] + (pace * slope[name]) / examples.length])) as Weights
  }
  return Object.fromEntries(names.map((name) => [name, Math.round(weights[name] * 100) / 100])) as Weights
}

/** The same keys as the table's, while they are learned. */
type Weights = { -readonly [sign in keyof AntecedentWeights]: number }

/** How many are named at these limits, and how many of them rightly. */
function tallied(examples: readonly Example[], weights: AntecedentWeights): string {
  const scored = examples.map(({ candidates, meant }) => likelihoodsOf(candidates, weights).map((likelihood, i) => ({ likelihood, isMeant: candidates[i]!.who === meant })).sort((a, b) => b.likelihood - a.likelihood)[0])
  return LIMITS.map((least) => {
    const named = scored.filter((best) => best && best.likelihood >= least)
    const right = named.filter((best) => best!.isMeant)
    return `least ${least}  named ${(named.length / scored.length).toFixed(3)}  right ${(right.length / named.length).toFixed(3)}`
  }).join('\n')
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string', default: fileURLToPath(new URL('../../../shared/data', import.meta.url)) } } })
  const folder = `${values.data}/polnear`
  const chains = new Map(jsonLines(`${folder}/train-tokens.jsonl.gz`).map((line) => [line.id as string, chainsOf(line)]))
  const examples = polnear(folder, 'train').map((text) => examplesIn(text, chains.get(text.id) ?? []))
  const weights = weightsFrom(examples.filter((_, i) => !isHeldOut(i)).flat())
  const unseen = examples.filter((_, i) => isHeldOut(i)).flat()
  process.stdout.write(`${examples.flat().length} pronouns, ${unseen.length} of them unseen\n${tallied(unseen, weights)}\n${JSON.stringify(weights)}\n`)
}

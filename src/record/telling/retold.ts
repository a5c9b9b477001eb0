import type { Analysis } from '../../attribution/analysis.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { overlaps, within } from '../../text/span.ts'
import type { Cast } from '../names/cast.ts'
import { cueVerb, subjectOf, treeOf } from './parse.ts'
import { HONORIFICS } from '../names/roles.ts'
import { toldInside } from './told-inside.ts'
import { sentenceAt, spanOf, tokensIn } from '../words.ts'

/**
 * What is told at second hand, where only one of the two hands was found: "Lund’s widow said | Lee promised her a job",
 * "the ministry said | Lee told Lund that it was late". In: the attributions found. Out: those that complete them, the
 * teller around a telling and the telling inside one, as the sentence is built; so that nobody is taken to have
 * promised what somebody else says was promised.
 */
export function retold(cast: Cast, found: readonly Attribution[]): Attribution[] {
  const around = apart(found.map((it) => tellerAround(cast.analysis, it)), found)
  const inside = apart(found.map((it) => tellingInside(cast, it)), [...found, ...around])
  const deeper = apart([...found, ...around].flatMap((it) => toldInside(cast.analysis, it)), [...found, ...around, ...inside])
  return [...around, ...inside, ...deeper].map((it, i) => ({ ...it, id: `r${i + 1}` }))
}

/** Those whose cue nobody else has. */
function apart(made: readonly (Attribution | null)[], known: readonly Attribution[]): Attribution[] {
  const taken = known.flatMap(({ cue }) => cue)
  return made.filter((it) => it !== null).filter(({ cue }, i, all) => !taken.some((span) => overlaps(span, cue[0]!)) && all.findIndex((other) => other.cue[0]![0] === cue[0]![0]) === i)
}

/** Verbs that tell what somebody else told. */
const TELLING: ReadonlySet<string> = new Set(['say', 'tell', 'claim', 'report', 'write', 'add', 'announce', 'note', 'recall', 'explain'])

/** "said" around "Lee had promised her a job": the verb whose complement the found one's verb is. */
function tellerAround(analysis: Analysis, { cue, content, score }: Attribution): Attribution | null {
  const verb = cueVerb(analysis, cue)
  const teller = verb < 0 || analysis.relations[verb] !== 'ccomp' ? -1 : analysis.heads[verb]!
  if (teller < 0 || !TELLING.has(analysis.lemmas[teller]!) || !/^VB[DPZ]$/.test(analysis.tags[teller]!)) return null
  const told = spanOf(analysis, treeOf(analysis, verb))
  const source = subjectOf(analysis, teller)
  const word = spanOf(analysis, [teller, teller + 1])
  if (source === null || overlaps(told, word) || ![...cue, ...content].every((span) => within(span, told))) return null
  return { id: '', source: [spanOf(analysis, source)], cue: [word], content: [told], score }
}

/** “Lee told Lund that it was late” inside what somebody says: who told whom opens it. */
function tellingInside(cast: Cast, { cue, content, score }: Attribution): Attribution | null {
  const { analysis } = cast
  if (content.length === 0 || cue.length === 0) return null
  const [from, to] = tokensIn(analysis, content[0]!)
  const first = from + Number(OPENING.has(cast.lower[from] ?? ''))
  const verb = tellingVerb(cast, first, to)
  if (verb < 0) return null
  const end = endOfLine(cast, verb, to)
  const hearer = endOfName(cast, cast.lower[verb + 1] === 'to' ? verb + 2 : verb + 1)
  const words = lineOf(cast, hearer, end)
  if (hearer < 0 || words >= end - 1) return null
  return { id: '', source: [spanOf(analysis, [first, verb])], cue: [spanOf(analysis, [verb, verb + 1])], content: [spanOf(analysis, [words, end])], score }
}

const OPENING = new Set(['that', '“', '"', '‘'])

/** Verbs whose object is the one told; who explains does so "to" somebody. */
const INFORMING: ReadonlySet<string> = new Set(['tell', 'inform', 'remind', 'assure', 'warn', 'explain'])

/** A subject of a few words, and "told" at once behind it. */
function tellingVerb({ lower, analysis: { tags, lemmas } }: Cast, start: number, end: number): number {
  for (let i = start; i < Math.min(end, start + LONGEST_SUBJECT); i++) {
    if (INFORMING.has(lemmas[i]!) && tags[i] === 'VBD') return i > start && (lemmas[i] === 'explain') === (lower[i + 1] === 'to') ? i : -1
    if (!/^(?:DT|JJ|NN|CD|POS)/.test(tags[i]!) && lower[i] !== 'our') return -1
  }
  return -1
}

const LONGEST_SUBJECT = 6

/** Of a long quotation only the sentence that tells; its stop and its closing mark are left out. */
function endOfLine({ analysis, lower }: Cast, verb: number, to: number): number {
  let end = Math.min(to, sentenceAt(analysis, analysis.tokens[verb]![0])!.endToken)
  while (end > verb + 1 && CLOSING.has(lower[end - 1]!)) end--
  return end
}

const CLOSING = new Set(['.', ',', '”', '"', '’', '!', '?'])

/** Behind whoever is told, whose name may stand in brackets; -1 where nobody is. */
function endOfName({ at, lower }: Cast, i: number): number {
  if (HEARERS.has(lower[i] ?? '')) return i + 1
  const name = lower[i] === '[' ? i + 1 : i
  const first = HONORIFICS.has(lower[name] ?? '') ? name + 1 : name
  let end = first
  while (at.has(first) && at.get(end) === at.get(first)) end++
  return end === first ? -1 : lower[end] === ']' ? end + 1 : end
}

const HEARERS = new Set(['him', 'her', 'them', 'us', 'me'])

// "told her | on Friday | that", "explained to him, | step by step, | what": when and how are no part of it.
function lineOf({ lower }: Cast, hearer: number, end: number): number {
  for (let i = hearer; i < Math.min(end, hearer + 6); i++) if (LINE.has(lower[i]!)) return i
  return lower[hearer] === ',' ? hearer + 1 : hearer
}

const LINE = new Set(['that', 'what', 'how', 'why', 'whether'])

/**
 * "Lund says | the bridge is old and long, | according to the Echo", “It is old,” Lund says, according to the Echo: found apart,
 * both with the same beginning, the Echo tells of Lund’s saying too, and Lund says all of it.
 */
export function withWholeTellings(analysis: Analysis, found: readonly Attribution[]): Attribution[] {
  const all = [...found]
  const tellings = Map.groupBy(found.keys().filter((i) => isTelling(found[i]!)), (i) => found[i]!.content[0]![0])
  for (const [k, outer] of found.entries()) {
    const i = isAccording(analysis, outer) ? tellings.get(outer.content[0]![0])?.find((other) => other !== k && isToldBy(found[other]!, outer)) : undefined
    if (i === undefined) continue
    const { source, cue, content } = found[i]!
    const [start, end] = outer.content[0]!
    if (cue[0]![1] <= content[0]![0]) all[i] = { ...found[i]!, content: outer.content }
    all[k] = { ...outer, content: [[Math.min(start, source[0]![0], cue[0]![0]), Math.max(end, ...[...source, ...cue].map((span) => span[1]))]] }
  }
  return all
}

const isTelling = ({ source, cue, content }: Attribution): boolean => source.length > 0 && cue.length > 0 && content.length === 1

/** It says no more than is told, and stands before who tells it. */
const isToldBy = ({ source, cue, content }: Attribution, outer: Attribution): boolean =>
  content[0]![1] <= outer.content[0]![1] && [...source, ...cue].every(([, end]) => end <= Math.min(outer.cue[0]![0], outer.source[0]?.[0] ?? Infinity))

/** "according to the Echo", "the Echo reported": at the end of what is told. */
const isAccording = ({ text }: Analysis, { cue, content }: Attribution): boolean =>
  cue.length === 1 && content.length === 1 && cue[0]![0] >= content[0]![1] && /^(?:according to|(?:first |also )?report(?:s|ed))$/i.test(text.slice(...cue[0]!))

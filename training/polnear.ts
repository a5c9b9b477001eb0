import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { NameClass } from '../src/attribution/names.ts'
import { quotations, type Quotation } from '../src/text/quotations.ts'
import { sentences, type Sentence } from '../src/text/sentences.ts'
import type { Span } from '../src/text/span.ts'
import { tokens } from '../src/text/tokens.ts'

/** A text of the PolNeAR corpus, cut by our own tokeniser, with CoreNLP's annotation moved onto our tokens. */
export interface TrainingText {
  readonly id: string
  readonly text: string
  readonly tokens: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** `null` for the few texts without a token file. */
  readonly silver: Silver | null
  /** One list of attributions for each annotator. */
  readonly gold: readonly (readonly GoldAttribution[])[]
}

export interface Silver {
  readonly tags: string[]
  readonly lemmas: string[]
  readonly names: NameClass[]
  readonly heads: Int32Array
  readonly relations: string[]
}

export interface GoldAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** Reads one half of the corpus; `folder` holds `train.jsonl.gz` and so on. */
export function polnear(folder: string, half: 'train' | 'dev'): TrainingText[] {
  const silver = new Map(jsonLines(`${folder}/${half}-tokens.jsonl.gz`).map((line) => [line.id as string, line]))
  const byId = Map.groupBy(jsonLines(`${folder}/${half}.jsonl.gz`), (line) => line.id as string)
  return [...byId].map(([id, lines]) => trainingText(id, lines, silver.get(id)))
}

/** Every twelfth text of the training half: neither the encoder nor, where it is asked so, the linear models learn from it. */
export const isHeldOut = (i: number): boolean => i % 12 === 11

export function jsonLines(path: string): any[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').filter(Boolean).map((line) => JSON.parse(line))
}

function trainingText(id: string, lines: any[], silverLine: any): TrainingText {
  const text: string = lines[0].text
  const found = tokens(text)
  return {
    id,
    text,
    tokens: found,
    sentences: sentences(text, found),
    quotations: quotations(text),
    silver: silverLine ? silverOf(found, silverLine.sentences) : null,
    gold: lines.map((line) => line.attributions),
  }
}

type SilverToken = [start: number, end: number, pos: string, lemma: string, ner: string, head: number, relation: string]

/** Each of our tokens takes what CoreNLP says of the first of its tokens that shares a character with it. */
function silverOf(ours: readonly Span[], theirs: { tokens: SilverToken[] }[]): Silver {
  const flat = theirs.flatMap((sentence) => sentence.tokens)
  const match = matches(ours, flat)
  const back = new Int32Array(flat.length).fill(-1)
  match.forEach((j, i) => { if (j >= 0 && back[j] === -1) back[j] = i })
  const offsets = theirs.flatMap((sentence, s) => sentence.tokens.map(() => s))
  const starts: number[] = []
  theirs.reduce((sum, sentence, s) => ((starts[s] = sum), sum + sentence.tokens.length), 0)
  return {
    tags: match.map((j) => (j < 0 ? 'FW' : flat[j]![2])),
    lemmas: match.map((j) => (j < 0 ? '' : flat[j]![3].toLowerCase())),
    names: match.map((j) => (j < 0 ? 'none' : (NAME_OF[flat[j]![4]] ?? 'none'))),
    heads: Int32Array.from(match, (j) => (j < 0 || flat[j]![5] < 0 ? -1 : back[starts[offsets[j]!]! + flat[j]![5]]!)),
    relations: match.map((j) => (j < 0 ? 'none' : flat[j]![6])),
  }
}

const NAME_OF: { readonly [ner: string]: NameClass } = { PERSON: 'person', ORGANIZATION: 'organisation', LOCATION: 'place', MISC: 'other' }

function matches(ours: readonly Span[], theirs: SilverToken[]): number[] {
  let j = 0
  return ours.map(([start, end]) => {
    while (j < theirs.length && theirs[j]![1] <= start) j++
    return j < theirs.length && theirs[j]![0] < end ? j : -1
  })
}

import type { Arrival } from '../src/store/capture.ts'
import type { Article } from '../src/article/article.ts'
import type { Attribution } from '../src/attribution/attribution.ts'
import type { Entity, Record, Statement } from '../src/record/record.ts'
import type { Span } from '../src/text/span.ts'

/** A statement to be put into an invented article, as a paragraph of its own: “words,” speaker said. */
export interface Said {
  readonly words: string
  readonly speaker: string
  readonly side?: string
  readonly addressee?: string | null
  readonly topic?: string | null
  readonly verb?: string
  /** Whose statement it denies: a place in the list. */
  readonly denies?: number
  readonly cue?: string
}

export interface Invented extends Partial<Pick<Article, 'headline' | 'published' | 'url' | 'outlet' | 'language'>> {
  readonly said: readonly Said[]
  /** A paragraph before the first statement. */
  readonly opening?: string
}

/** An article and its record as the reading rooms would give them, without asking these: the store's tests are about the store. */
export function recordWith({ said, opening = 'The delegations met again.', ...about }: Invented): Record {
  const paragraphs = [opening, ...said.map(paragraphOf)]
  const text = paragraphs.join('\n')
  const blocks = paragraphs.reduce<Span[]>((spans, paragraph) => [...spans, spanAfter(spans.at(-1), paragraph.length)], [])
  const attributions = said.map((it, i) => attributionIn(it, { id: `a${i + 1}`, at: blocks[i + 1]![0] }))
  return {
    article: articleWith(text, blocks, about),
    entities: entitiesOf(said, text),
    attributions,
    statements: said.map((it, i) => statementOf(it, { i, attributions })),
    ...{ meeting: null, accounts: null, narratives: [], agreements: [], conditional: [] },
  }
}

const paragraphOf = ({ words, speaker, cue = 'said' }: Said) => `“${words},” ${speaker} ${cue}.`

const spanAfter = (last: Span | undefined, length: number): Span => {
  const start = last ? last[1] + 1 : 0
  return [start, start + length]
}

function attributionIn({ words, speaker, cue = 'said' }: Said, { id, at }: { id: string; at: number }): Attribution {
  const content: Span = [at, at + words.length + 3]
  const source: Span = [content[1] + 1, content[1] + 1 + speaker.length]
  return { id, source: [source], cue: [[source[1] + 1, source[1] + 1 + cue.length]], content: [content], score: 0.9 }
}

function articleWith(text: string, blocks: readonly Span[], about: Omit<Invented, 'said' | 'opening'>): Article {
  const unknown = { headline: null, byline: null, creditedTo: null, section: null, published: null, modified: null, url: null, outlet: null, issuer: null }
  const paragraphs = blocks.map((span) => ({ kind: 'paragraph' as const, span }))
  return { ...unknown, text, body: [0, text.length], asides: [], blocks: paragraphs, headings: [], kind: 'article', turns: [], language: 'en', ...about }
}

function entitiesOf(said: readonly Said[], text: string): Entity[] {
  const heard = said.flatMap(({ addressee }): [string, string | null][] => (addressee ? [[addressee, null]] : []))
  const sides = new Map([...heard, ...said.map(({ speaker, side = null }): [string, string | null] => [speaker, side])])
  return [...sides].map(([name, side]) => ({ id: name, name, kind: 'person', role: null, side, mentions: mentionsOf(name, text) }))
}

const mentionsOf = (name: string, text: string): Span[] => {
  const at = text.indexOf(name)
  return at < 0 ? [] : [[at, at + name.length]]
}

function statementOf({ speaker, addressee = null, topic = null, verb = 'say', denies }: Said, { i, attributions }: { i: number; attributions: readonly Attribution[] }): Statement {
  const denied = denies === undefined ? null : { statement: `s${denies + 1}`, denied: attributions[i]!.content[0]! }
  const unknown = { within: null, relayedBy: [], condition: null, agreements: [] }
  return { ...unknown, id: `s${i + 1}`, attribution: `a${i + 1}`, speaker, addressee, verb, act: 'speech', kind: 'direct', topic, denies: denied }
}

let count = 0

/** A page that nobody has sent yet. */
export function arrivalOf({ url = `https://paper.example/${++count}`, text = url, fetchedAt = '2026-03-05T10:00:00.000Z' }: { url?: string; text?: string; fetchedAt?: string } = {}): Arrival {
  const policy = { robots: 'allowed', tdm: null, contentUsage: null }
  return { url, canonicalUrl: url, outlet: 'The Paper', contentType: 'text/html', bytes: Buffer.from(text), headers: { etag: '"1"' }, policy, fetchedAt }
}

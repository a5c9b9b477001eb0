import type { Arrival } from '../src/store/capture.ts'
import type { Reading } from '../src/store/reading.ts'
import { recordWith, type Said } from '../test/records.ts'

// Sizes as in the sample and the readouts that were looked at: 800 words and 15 statements to an article, pages of
// 60 kB, of which a fifth is the story. Names and words follow Zipf's law, as they do in the news: a few are everywhere.
const STATEMENTS = 15
const WORDS_PER_STATEMENT = 24
const WORDS = 40_000
const SPEAKERS = 5_000
const SIDES = 60
const TOPICS = 2_000
/** One article of so many tells of a meeting. */
const MEETINGS = 5
const VERBS = ['say', 'say', 'say', 'say', 'tell', 'warn', 'deny', 'announce', 'ask', 'agree', 'insist', 'expect']

/** The nth invented article: the page and its reading; the same n gives the same article. */
export function invented(n: number): { arrival: Arrival; reading: Reading } {
  const random = randomFrom(n)
  const pick = (count: number) => Math.min(count - 1, Math.floor(count ** random()) - 1)
  const said = Array.from({ length: STATEMENTS }, (_, i) => saidBy(pick(SPEAKERS), { pick, random, i }))
  const day = new Date(Date.UTC(2020, 0, 1) + Math.floor(n / 100) * 86_400_000).toISOString()
  const opening = Array.from({ length: 400 }, () => word(pick(WORDS))).join(' ')
  const record = recordWith({ said, opening, published: day.slice(0, 10), headline: `Headline ${n}`, outlet: `Outlet ${n % 300}` })
  const sides = [side(pick(SPEAKERS)), side(pick(SPEAKERS))]
  const meeting = { sides: sides.map((side) => ({ side, principal: null, role: null })), channel: null, secure: null, date: day.slice(0, 10), dateNote: null, place: null, duration: null, describedAs: [], topics: [], evidence: [] }
  const isOfTalks = n % MEETINGS === 0 && sides[0] !== sides[1]
  return { arrival: pageOf(n, { text: record.article.text, fetchedAt: day }), reading: { record: isOfTalks ? { ...record, meeting } : record, model: 'bench', madeAt: day } }
}

interface Chance {
  readonly pick: (count: number) => number
  readonly random: () => number
  readonly i: number
}

function saidBy(speaker: number, { pick, random, i }: Chance): Said {
  const words = Array.from({ length: WORDS_PER_STATEMENT }, () => word(pick(WORDS))).join(' ')
  const verb = VERBS[Math.floor(random() * VERBS.length)]!
  const heard = pick(SPEAKERS)
  const denial = verb === 'deny' && i > 0 ? { denies: i - 1 } : {}
  return { words, speaker: person(speaker), side: side(speaker), addressee: random() < 0.2 ? person(heard) : null, topic: `topic ${word(pick(TOPICS))}`, verb, ...denial }
}

function person(n: number): string {
  return `${capital(word(n * 7 + 1))} ${capital(word(n * 13 + 5))}`
}

function side(speaker: number): string {
  return capital(word((speaker % SIDES) * 31 + 11))
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)

/** Who speaks, and for whom, by number. */
export const named = { person, side }

const CONSONANTS = 'bdfgklmnprstv'
const VOWELS = 'aeiou'

/** The nth word of a language that nobody speaks: short ones are common. */
export function word(n: number): string {
  let rest = n + 60
  let text = ''
  for (; rest > 0; rest = Math.floor(rest / 65)) text += CONSONANTS[rest % 13]! + VOWELS[Math.floor(rest / 13) % 5]!
  return text
}

const FRAME = `<div class="teaser"><a href="/section/story">${Array.from({ length: 20 }, (_, i) => word(i * 37)).join(' ')}</a></div>\n`.repeat(250)

function pageOf(n: number, { text, fetchedAt }: { text: string; fetchedAt: string }): Arrival {
  const url = `https://outlet-${n % 300}.example/news/${n}`
  const bytes = Buffer.from(`<!doctype html><title>Headline ${n}</title>${FRAME}<article>${text.replaceAll('\n', '</p><p>')}</article>${FRAME.slice(0, 6000)}`)
  return { url, canonicalUrl: url, outlet: `Outlet ${n % 300}`, contentType: 'text/html', bytes, headers: { etag: `"${n}"` }, policy: { robots: 'allowed', tdm: null, contentUsage: null }, fetchedAt }
}

/** mulberry32: small, fast and good enough to scatter words. */
function randomFrom(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

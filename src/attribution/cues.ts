import { add, type FeatureList, questions, say } from '../learn/features.ts'
import { hashOf, mixed } from '../learn/hash.ts'
import { NO_QUOTATION, type Sight } from './sight.ts'

/**
 * Where a cue may stand: its main word. Verbs are the most of them; then "according", nouns that
 * name an act of speech ("the claim that"), the colon after a speaker's name, and the few words
 * that the training texts use so.
 */
export function mayBeCue(sight: Sight, i: number, lemmas: ReadonlySet<string>): boolean {
  const tag = sight.tags[i]!
  if (tag[0] === 'V') return !AUXILIARY.has(sight.words[i]!.lower) || lemmas.has(sight.lemmas[i]! + '/aux')
  if (tag === ':') return SPEAKER_MARKS.has(sight.words[i]!.lower)
  return lemmas.has(sight.lemmas[i]!)
}

// "TRUMP: …", and the dash between a quotation and who said it.
const SPEAKER_MARKS = new Set([':', '—', '―', '–', '--'])

const AUXILIARY = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'do', 'does', 'did', 'am', "'s", "'re", "'ve", "'d", "'m", 'having'])

const QUESTIONS = questions('cue', 64)
const MOST_LEFT = 12

/** What speaks for and against the word `i` being the main word of a cue. */
export function cueFeatures(sight: Sight, i: number, features: FeatureList): void {
  const { word, tag, lemma, name, relation } = sight.hashes
  const { firstToken, endToken } = sight.sentences[sight.sentenceAt[i]!]!
  const inside = (j: number) => j >= firstToken && j < endToken
  const w = (j: number) => (inside(j) ? word[j]! : 1)
  const t = (j: number) => (inside(j) ? tag[j]! : 1)
  const l = (j: number) => (inside(j) ? lemma[j]! : 1)
  const n = (j: number) => (inside(j) ? name[j]! : 1)
  const here = l(i)
  const place = placeOf(sight, i)
  const head = sight.heads[i]!
  const children = childRelations(sight, i)
  features.length = 0
  say(features, QUESTIONS, [
    0,
    here,
    t(i),
    mixed(here, t(i)),
    w(i - 1),
    w(i + 1),
    w(i - 2),
    w(i + 2),
    t(i - 1),
    t(i + 1),
    mixed(t(i - 2), t(i - 1)),
    mixed(t(i + 1), t(i + 2)),
    mixed(here, w(i + 1)),
    mixed(here, w(i - 1)),
    mixed(here, t(i + 1)),
    mixed(here, t(i - 1)),
    mixed(here, mixed(w(i + 1), w(i + 2))),
    mixed(here, mixed(t(i - 2), t(i - 1))),
    mixed(t(i), mixed(t(i - 1), t(i + 1))),
    mixed(n(i - 1), t(i)),
    mixed(n(i + 1), t(i)),
    mixed(here, n(i - 1)),
    mixed(here, n(i + 1)),
    place,
    mixed(place, here),
    mixed(place, t(i)),
    mixed(here, auxiliaryBefore(sight, i, firstToken)),
    mixed(t(i), auxiliaryBefore(sight, i, firstToken)),
    mixed(here, Math.min(3, i - firstToken)),
    mixed(here, Math.min(3, endToken - 1 - i)),
    mixed(t(i + 1), mixed(t(i + 2), t(i + 3))),
    relation[i]!,
    mixed(here, relation[i]!),
    head < 0 ? 1 : mixed(lemma[head]!, relation[i]!),
    head < 0 ? 1 : mixed(tag[head]!, relation[i]!),
    mixed(here, head < 0 ? 1 : lemma[head]!),
    children,
    mixed(here, children),
    mixed(t(i), mixed(children, relation[i]!)),
    mixed(here, mixed(children, auxiliaryBefore(sight, i, firstToken))),
  ])
  sayChildren(sight, i, features, here)
}

const CHILD = hashOf('child')
const CHILD_LEMMA = hashOf('child lemma')

function sayChildren(sight: Sight, i: number, features: FeatureList, here: number): void {
  const { relation, lemma } = sight.hashes
  for (let child = sight.firstChild[i]!; child >= 0; child = sight.nextChild[child]!) {
    const side = child < i ? relation[child]! : ~relation[child]!
    add(features, mixed(CHILD, side))
    add(features, mixed(CHILD, mixed(side, here)))
    add(features, mixed(CHILD_LEMMA, mixed(side, lemma[child]!)))
  }
}

/** Which of the telling relations hang from the word: a subject, a clause, an object. */
function childRelations(sight: Sight, i: number): number {
  let bits = 0
  for (let child = sight.firstChild[i]!; child >= 0; child = sight.nextChild[child]!) bits |= TELLING[sight.relations[child]!] ?? 0
  return bits
}

const TELLING: { readonly [relation: string]: number } = {
  nsubj: 1, nsubjpass: 2, ccomp: 4, xcomp: 8, dobj: 16, parataxis: 32, mark: 64, neg: 128, aux: 256, auxpass: 512, advcl: 1024,
}

/** Where the word stands among quotation marks: in one, right behind one, before one, in a sentence with one. */
function placeOf(sight: Sight, i: number): number {
  const { firstToken, endToken } = sight.sentences[sight.sentenceAt[i]!]!
  if (sight.quoteAt[i] !== NO_QUOTATION) return 1
  let before = 0
  for (let j = i - 1; j >= Math.max(firstToken, i - MOST_LEFT); j--) if (sight.quoteAt[j] !== NO_QUOTATION) { before = i - j > 4 ? 2 : 1; break }
  let after = 0
  for (let j = i + 1; j < Math.min(endToken, i + MOST_LEFT); j++) if (sight.quoteAt[j] !== NO_QUOTATION) { after = j - i > 4 ? 2 : 1; break }
  return 2 + before * 3 + after
}

function auxiliaryBefore(sight: Sight, i: number, first: number): number {
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    const tag = sight.tags[j]!
    if (tag === 'RB') continue
    if (tag === 'MD' || tag === 'TO') return sight.hashes.word[j]!
    return AUXILIARY.has(sight.words[j]!.lower) ? sight.hashes.lemma[j]! : 0
  }
  return 0
}

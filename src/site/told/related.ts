// Articles related to another, each with the reason why: nothing is related because somebody might like it.
import { talksNamed, talkWith, type KeptTalk, type TalkSource } from '../../store/asked/asked-of-talks.ts'
import { meetingTold } from './meeting-told.ts'
import type { Meeting } from '../api/schemas.ts'
import type { Site } from '../site.ts'
import type { Given } from './statements.ts'

type Told = Given<typeof Meeting>
type Brief = Told['sources'][number]

/** Why an article is related, the strongest first. `points` are numbers of the article that is read. */
export type Reason =
  | { readonly kind: 'denies' | 'denied' | 'repeats'; readonly points: readonly number[] }
  | { readonly kind: 'copy' | 'talks' | 'earlier' | 'later' }

export interface Related {
  readonly article: Pick<Brief, 'capture' | 'headline' | 'outlet' | 'published'>
  readonly reasons: readonly Reason[]
}

/** The meeting that an article tells of, and what else tells of it and of the rounds beside it. */
export interface Surroundings {
  readonly meeting: Told
  readonly related: readonly Related[]
  /** Whether the fullest version of this text is another article. */
  readonly isCopy: boolean
}

/** What surrounds an article; null where it tells of no meeting. `keys` are those of its statements, in the order of their numbers. */
export async function surroundingsOf(capture: string, keys: readonly string[], site: Site): Promise<Surroundings | null> {
  const talk = await talkWith(site.store, capture)
  if (!talk) return null
  const rounds = await talksNamed(site.store, [talk.previous, talk.next].filter((it) => it !== null))
  const meeting = meetingTold(talk, site)
  const called = (id: string | null) => rounds.find((it) => it.id === id)
  const beside = [...roundOf('earlier', called(talk.previous)), ...roundOf('later', called(talk.next))]
  return { meeting, related: [...relatedIn({ capture, keys, trails: meeting.trails, sources: talk.sources }), ...beside], isCopy: copyOf(capture, talk.sources) !== capture }
}

// Of another round it is enough to be led there.
const OF_A_ROUND = 2

const roundOf = (kind: 'earlier' | 'later', talk: KeptTalk | undefined): Related[] =>
  talk ? talk.sources.slice(0, OF_A_ROUND).map((article) => ({ article, reasons: [{ kind }] })) : []

const copyOf = (capture: string, sources: readonly Text[]) => sources.find((it) => it.capture === capture)?.copyOf ?? capture

interface Among {
  readonly capture: string
  readonly keys: readonly string[]
  readonly trails: Told['trails']
  readonly sources: readonly Text[]
}

/** What is looked at of a text on the talks. */
export type Text = Pick<TalkSource, 'capture' | 'copyOf' | 'headline' | 'outlet' | 'published'>

/** The other articles on a meeting: those that deny something of this one first, those that only tell of the same talks last. */
export function relatedIn({ capture, keys, trails, sources }: Among): Related[] {
  const ties = new Map<string, Ties>()
  for (const trail of trails) tie(trail, { capture, numberOf: (key) => keys.indexOf(key ?? '') + 1, ties })
  const original = copyOf(capture, sources)
  const others = sources.filter((it) => it.capture !== capture)
  const related = others.map((article): Related => ({ article, reasons: reasonsOf(ties.get(article.capture), article.copyOf === original) }))
  return related.sort((a, b) => rank(a) - rank(b))
}

const RANK: { readonly [kind in Reason['kind']]: number } = { copy: 0, denies: 1, denied: 2, repeats: 3, talks: 4, earlier: 5, later: 6 }
const rank = ({ reasons: [first] }: Related) => RANK[first!.kind] // each has one

/** The numbers of our points by what another article has to do with them. */
type Ties = { readonly [kind in 'denies' | 'denied' | 'repeats']: Set<number> }

interface Tying {
  readonly capture: string
  readonly numberOf: (key: string | null) => number
  readonly ties: Map<string, Ties>
}

/** One claim ties those who make it, and those who make it to those who deny it. */
function tie({ steps, undated }: Told['trails'][number], { capture, numberOf, ties }: Tying): void {
  const all = [...steps, ...undated]
  const own = all.filter((it) => it.capture === capture)
  for (const mine of own)
    for (const theirs of all) {
      const number = numberOf(mine.statement)
      const kind = TIE[isDenial(mine)][isDenial(theirs)]
      if (theirs.capture === capture || number === 0 || kind === null) continue
      if (!ties.has(theirs.capture)) ties.set(theirs.capture, { denies: new Set(), denied: new Set(), repeats: new Set() })
      ties.get(theirs.capture)![kind].add(number)
    }
}

const isDenial = ({ kind }: { readonly kind: string }) => (kind === 'denial' ? 'denial' : 'claim')

/** What they have to do with us, by what each says. Two who deny the same claim may mean different things by it. */
const TIE = { claim: { claim: 'repeats', denial: 'denies' }, denial: { claim: 'denied', denial: null } } as const

function reasonsOf(ties: Ties | undefined, isSameText: boolean): Reason[] {
  const tied = (['denies', 'denied', 'repeats'] as const).flatMap((kind): Reason[] => (ties && ties[kind].size > 0 ? [{ kind, points: [...ties[kind]].sort((a, b) => a - b) }] : []))
  if (isSameText) return [{ kind: 'copy' }, ...tied.filter(({ kind }) => kind === 'denies')]
  return tied.length > 0 ? tied : [{ kind: 'talks' }]
}

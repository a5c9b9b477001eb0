// What changed from one round of two parties' talks to the next, kept up to date. In: a pair whose talks were grouped anew. Out: each
// side's account of a round beside its own of the round before, and the claims that it makes again; done twice, it gives the same as done once.
import { changesBetween, type Round, type SideChange } from '../record/compared/rounds.ts'
import type { Row } from '../record/compared/two-accounts.ts'
import { talksNamed, type KeptTalk } from '../store/asked/asked-of-talks.ts'
import { hull } from '../store/asked/sentences-in.ts'
import { sourcesOf } from '../store/asked/sources.ts'
import { statementKey } from '../store/statement-key.ts'
import type { Store } from '../store/store.ts'
import { keepRound, roundsDue, type ClaimAgain, type DueRound } from '../store/talks/rounds.ts'
import { pointTold, type PointTold, type Telling } from './point-told.ts'
import { TALK_VERSION } from './talk-told.ts'

/** What each side says in a round beside its own account of the round before. */
export interface RoundTold {
  readonly sides: readonly SideTold[]
}

export interface SideTold {
  readonly side: string
  readonly rows: readonly ChangeTold[]
}

export interface ChangeTold extends Pick<Row, 'kind' | 'topic' | 'differences'> {
  readonly earlier: readonly PointTold[]
  readonly later: readonly PointTold[]
}

/** Compares those rounds of a pair whose talks are not what they were. */
export async function compareRounds(store: Store, payload: unknown): Promise<void> {
  const { pair } = payload as { pair: string } // as the store asked
  for (const due of await roundsDue(store, pair, TALK_VERSION)) {
    const told = await roundTold(store, due)
    await keepRound(store, due, { told, claims: claimsIn(told), version: TALK_VERSION })
  }
}

async function roundTold(store: Store, { pair, talk, former }: DueRound): Promise<RoundTold> {
  const talks = new Map((await talksNamed(store, [former, talk])).map((it) => [it.id, it]))
  const [earlier, later] = [await roundOf(store, talks.get(former)), await roundOf(store, talks.get(talk))]
  const parties = pair.split('|')
  return { sides: earlier && later ? changesBetween(earlier, later).filter(({ side }) => parties.includes(side.toLowerCase())).map(sideTold) : [] }
}

/** Null where the talk is no more: then nothing of it is kept. */
async function roundOf(store: Store, talk: KeptTalk | undefined): Promise<Round | null> {
  if (!talk) return null
  const copies = new Map(talk.sources.map(({ capture, copyOf }) => [capture, copyOf]))
  const sources = (await sourcesOf(store, [...copies.keys()])).map((it) => ({ ...it, copyOf: copies.get(it.id)! }))
  return { talk: { ...talk, sources: sources.map(({ id }) => id) }, sources }
}

const sideTold = ({ side, rows }: SideChange): SideTold => ({
  side,
  rows: rows.map(({ kind, topic, one, other, differences }) => ({ kind, topic, differences, earlier: one.map(pointTold), later: other.map(pointTold) })),
})

/** What a side makes again, or in other terms. */
function claimsIn(told: RoundTold): ClaimAgain[] {
  return rowsIn(told).flatMap(({ side, row }, n): ClaimAgain[] => {
    const [earlier, later] = [row.earlier.flatMap(keysOf), row.later.flatMap(keysOf)]
    if (!(row.kind === 'both' || row.kind === 'differ') || earlier.length === 0 || later.length === 0) return []
    return [{ n, again: row.kind === 'both', by: side, of: told.sides.find((it) => it.side !== side && isNamed(it.side, row))?.side ?? null, earlier, later }]
  })
}

/** The rows of all sides, in the order by which claims number them. */
export const rowsIn = ({ sides }: RoundTold): { readonly side: string; readonly row: ChangeTold }[] => sides.flatMap(({ side, rows }) => rows.map((row) => ({ side, row })))

const keysOf = ({ tellings }: PointTold): string[] => tellings.map(keyOfTelling)

/** By the statement, where it is one; else by its place in an official text. */
export const keyOfTelling = ({ statement, capture, spans }: Pick<Telling, 'statement' | 'capture' | 'spans'>): string => statement ?? statementKey(capture, hull(spans))

const isNamed = (party: string, { earlier, later }: ChangeTold): boolean => [...later, ...earlier].some(({ tellings }) => tellings.some(({ words }) => bare(words).includes(bare(party))))

// takes "Sorvane’s" for " sorvane s "; leaves "Sorvanese", which is another word
const bare = (text: string): string => ` ${text.toLowerCase().split(/[^\p{L}\d]+/u).join(' ')} `

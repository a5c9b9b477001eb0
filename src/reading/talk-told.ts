// What is kept of a talk beside who met: both accounts and all that follows from them, in the words of those who tell it.
import { checklistOf } from '../record/compared/checklist.ts'
import { passagesOf } from '../record/compared/passages.ts'
import type { Source } from '../record/sources.ts'
import type { Talk } from '../record/across/talks-across.ts'
import { toldOf, type Description, type Detail } from '../record/compared/told-of.ts'
import { trailsOf } from '../record/across/trails.ts'
import { twoAccounts, type Account, type Row } from '../record/compared/two-accounts.ts'
import { followed, type Followed } from './followed.ts'
import { models as comingWithUs, type Models } from './models.ts'
import { pointTold, type PointTold } from './point-told.ts'
import { similarityOf } from './similarity.ts'
import { standingTold, type StandingTold } from './standing-told.ts'

export interface TalkTold extends Followed, StandingTold {
  readonly accounts: {
    readonly one: Account
    readonly other: Account
    readonly rows: readonly RowTold[]
    readonly others: readonly { readonly side: string; readonly points: readonly PointTold[] }[]
    readonly press: readonly PointTold[]
  }
  /** What texts tell of the meeting itself. */
  readonly told: { readonly places: readonly Detail[]; readonly durations: readonly Detail[]; readonly descriptions: readonly DescriptionTold[] }
}

export interface RowTold extends Omit<Row, 'one' | 'other'> {
  readonly one: readonly PointTold[]
  readonly other: readonly PointTold[]
}

export interface DescriptionTold extends Omit<Description, 'source'> {
  readonly capture: string
}

/** Raised when the same texts make another talk than before; "readout reread" makes the older ones anew. */
export const TALK_VERSION = 6

/** A talk with its two accounts, each point in the words of those who tell it. */
export async function talkTold(talk: Talk, sources: readonly Source[], models: Pick<Models, 'encoder'> = comingWithUs()): Promise<TalkTold> {
  const similarity = await similarityOf(sources.flatMap((source) => toldBySides(source, talk)), models)
  const accounts = twoAccounts(talk, sources, { similarity })
  const { one, other, rows, others, press } = accounts
  return {
    accounts: {
      ...{ one, other, rows: rows.map(({ one, other, ...row }) => ({ ...row, one: one.map(pointTold), other: other.map(pointTold) })) },
      ...{ others: [...others].map(([side, points]) => ({ side, points: points.map(pointTold) })), press: press.map(pointTold) },
    },
    told: tellingsOf(sources),
    ...standingTold(talk, sources),
    ...followed({ checklist: checklistOf(accounts, talk, sources), trails: trailsOf(sources) }, sources),
  }
}

/** What the sides themselves tell in it: that alone is compared. */
function toldBySides(source: Source, { sides }: Talk) {
  return passagesOf(source).filter(({ teller }) => sides.some(({ side }) => side === teller.side))
}

function tellingsOf(sources: readonly Source[]): TalkTold['told'] {
  const { places, durations, descriptions } = toldOf(sources)
  return { places, durations, descriptions: descriptions.map(({ source, ...it }) => ({ ...it, capture: source })) }
}

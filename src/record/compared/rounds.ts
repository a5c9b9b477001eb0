import { namesAtTable } from './at-table.ts'
import { pointsAmong } from './points.ts'
import { inOrder, type Source } from '../sources.ts'
import type { Talk } from '../across/talks-across.ts'
import { accountOf, inTextOrder, onTalks, rowsOf, type Both, type Row } from './two-accounts.ts'
import { weighed } from './weights.ts'

/** One of the talks between two sides, with the texts that tell of it. */
export interface Round {
  readonly talk: Talk
  readonly sources: readonly Source[]
}

/** What one side's account of a later round has that its account of the earlier one had not, and the other way round. */
export interface SideChange {
  readonly side: string
  /** `one` is the earlier round, `other` the later one; what is missing from the later one was not taken back by that. */
  readonly rows: readonly Row[]
}

/** What changed from one round to the next, side by side in the order of the alphabet. A side's words are held against its own alone. */
export const changesBetween = (earlier: Round, later: Round): SideChange[] => later.talk.sides.map(({ side }) => ({ side, rows: changesOf(side, earlier, later) }))

function changesOf(side: string, earlier: Round, later: Round): Row[] {
  const told: Both<Source[]> = [toldOf(earlier), toldOf(later)]
  const parties = namesAtTable(later.talk.sides.map((it) => it.side), told.flat())
  // That they met, and how, each round has of its own.
  const passages = weighed(told.flat().flatMap(onTalks), parties).filter(({ passage, ofMeeting }) => passage.teller.side === side && !ofMeeting)
  const points = told.map((sources) => pointsAmong(passages.filter(({ passage }) => sources.includes(passage.source)), { retold: true }).sort(inTextOrder))
  const [one, other] = [points[0]!, points[1]!]
  return rowsOf([one, other], [accountOf(side, one, told[0]), accountOf(side, other, told[1])])
}

const toldOf = ({ talk, sources }: Round): Source[] => inOrder(sources).filter(({ id }) => talk.sources.includes(id))

import type { Passage } from '../record/passages.ts'
import type { Point } from '../record/points.ts'
import type { Source } from '../record/sources.ts'
import type { TwoAccounts } from '../record/two-accounts.ts'
import { placeOf, statementKey } from '../store/statement-key.ts'
import type { KnownMeeting, MeetingFound } from './meetings.ts'
import type { ListedMeeting, Meeting } from './schemas.ts'
import { PATHS, type Site } from './site.ts'
import { wordsIn, type Given } from './statements.ts'

/** A meeting in a list: who met, when and how, and who tells of it. */
export function listedMeeting({ talk, sources }: KnownMeeting, { link }: Pick<Site, 'link'>): Given<typeof ListedMeeting> {
  const { id, sides, date, channel, previous, next } = talk
  const brief = ({ id: capture, outlet, published, seen, record: { article } }: Source) => ({
    ...{ capture, link: link(PATHS.article(capture)), headline: article.headline, url: article.url, outlet, published, fetchedAt: seen! }, // each was fetched
  })
  return { id, link: link(PATHS.meeting(id)), sides, date, channel, sources: sources.map(brief), previous, next }
}

/** A meeting with its two accounts, each point in the words of those who tell it. */
export function meetingTold({ accounts, ...meeting }: MeetingFound, site: Pick<Site, 'link'>): Given<typeof Meeting> {
  const { one, other, rows, others, press } = accounts
  const told = rows.map(({ one, other, ...row }) => ({ ...row, one: one.map(pointTold), other: other.map(pointTold) }))
  return {
    ...listedMeeting(meeting, site),
    accounts: { one, other, rows: told, others: [...others].map(([side, points]) => ({ side, points: points.map(pointTold) })), press: press.map(pointTold) },
  }
}

type Told = Given<typeof Meeting>['accounts']['press'][number]

function pointTold({ id, topic, independent, copies, order, sides, passages }: Point): Told {
  return { id, topic, independent, copies, order, sides, tellings: passages.map(telling) }
}

function telling({ source, statement, spans, teller }: Passage): Told['tellings'][number] {
  const { attributions, article } = source.record
  const attribution = statement && attributions.find(({ id }) => id === statement.attribution)
  return {
    ...{ capture: source.id, statement: attribution ? statementKey(source.id, placeOf(attribution)) : null, words: wordsIn(article.text, spans), spans },
    ...{ kind: statement?.kind ?? null, speaker: statement?.speaker ?? null, relayedBy: statement?.relayedBy ?? [], verb: statement?.verb ?? null, teller },
  }
}

/** The kinds of rows, from what both say to what nothing sure can be said of. */
export const ROW_KINDS = ['both', 'differ', 'contradict', 'only', 'open', 'unanswered'] as const satisfies readonly TwoAccounts['rows'][number]['kind'][]

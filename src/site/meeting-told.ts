import { independentSources } from '../record/independence.ts'
import type { Source } from '../record/sources.ts'
import { toldOf } from '../record/told-of.ts'
import { followed } from './followed.ts'
import type { KnownMeeting, MeetingFound } from './meetings.ts'
import { pointTold } from './point-told.ts'
import type { ListedMeeting, Meeting } from './schemas.ts'
import { PATHS, type Site } from './site.ts'
import type { Given } from './statements.ts'

/** A meeting in a list: who met, when and how, and who tells of it. */
export function listedMeeting({ talk, sources }: KnownMeeting, { link }: Pick<Site, 'link'>): Given<typeof ListedMeeting> {
  const { id, sides, date, channel, previous, next } = talk
  const brief = ({ id: capture, outlet, published, seen, record: { article } }: Source) => ({
    ...{ capture, link: link(PATHS.article(capture)), headline: article.headline, url: article.url, outlet, published, fetchedAt: seen! }, // each was fetched
  })
  return { id, link: link(PATHS.meeting(id)), sides, date, channel, sources: sources.map(brief), independent: independentSources(sources), previous, next }
}

/** A meeting with its two accounts, each point in the words of those who tell it. */
export function meetingTold({ accounts, checklist, trails, ...meeting }: MeetingFound, site: Pick<Site, 'link'>): Given<typeof Meeting> {
  const { one, other, rows, others, press } = accounts
  const told = rows.map(({ one, other, ...row }) => ({ ...row, one: one.map(pointTold), other: other.map(pointTold) }))
  return {
    ...listedMeeting(meeting, site),
    accounts: { one, other, rows: told, others: [...others].map(([side, points]) => ({ side, points: points.map(pointTold) })), press: press.map(pointTold) },
    told: tellingsOf(meeting.sources),
    ...followed({ checklist, trails }, meeting.sources),
  }
}

function tellingsOf(sources: readonly Source[]): Given<typeof Meeting>['told'] {
  const { places, durations, descriptions } = toldOf(sources)
  return { places, durations, descriptions: descriptions.map(({ source, ...it }) => ({ ...it, capture: source })) }
}

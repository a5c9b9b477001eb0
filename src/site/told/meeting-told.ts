import type { TalkTold } from '../../reading/talk-told.ts'
import type { FoundTalk, KeptTalk } from '../../store/asked/asked-of-talks.ts'
import type { ListedMeeting, Meeting } from '../api/schemas.ts'
import { PATHS, type Site } from '../site.ts'
import type { Given } from './statements.ts'

/** A meeting in a list: who met, when and how, and who tells of it. */
export function listedMeeting({ sources, ...talk }: KeptTalk, { link }: Pick<Site, 'link'>): Given<typeof ListedMeeting> {
  return { ...talk, link: link(PATHS.meeting(talk.id)), sources: sources.map(({ copyOf: _, ...it }) => ({ ...it, link: link(PATHS.article(it.capture)) })) }
}

/** A meeting with its two accounts, each point in the words of those who tell it. */
export function meetingTold({ told, ...talk }: FoundTalk, site: Pick<Site, 'link'>): Given<typeof Meeting> {
  return { ...listedMeeting(talk, site), ...NOT_YET, ...(told as TalkTold) } // as reading/ made it
}

/** What talks that were made by an older version do not have; "readout reread" makes it. */
const NOT_YET = { agreements: [], conditionals: [] }

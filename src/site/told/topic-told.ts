import { mediaTopicOf } from '../../record/media-topics.ts'
import { talks } from '../../store/asked/asked-of-talks.ts'
import { topicCard } from '../../store/asked/asked-topics.ts'
import { listedMeeting } from './meeting-told.ts'
import type { TopicCard } from '../api/schemas-across.ts'
import { PATHS, type Site } from '../site.ts'
import type { Given } from './statements.ts'

const MEETINGS = 12

/** A topic: who speaks on it, and where it came up. */
export async function topicTold(name: string, site: Site): Promise<Given<typeof TopicCard> | null> {
  const [card, meetings] = await Promise.all([topicCard(site.store, name), talks(site.store, { topic: name, limit: MEETINGS })])
  if (!card) return null
  return {
    ...card,
    link: site.link(PATHS.topic(card.name)),
    subject: mediaTopicOf(card.name),
    meetings: meetings!.items.map((it) => listedMeeting(it, site)), // null is for a cursor, and there is none
  }
}

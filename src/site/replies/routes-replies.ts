import { shownReplies, shownReply, type ShownReply } from '../../store/replies/replies-shown.ts'
import { CONTEXT } from '../out/json-ld.ts'
import { list, no, paged, single, type Route } from '../api/route.ts'
import * as shape from './schemas-replies.ts'
import { PATHS, type Site } from '../site.ts'
import type { Given } from '../told/statements.ts'

/** What readers and the sides answered and the desk approved. Addresses are not among what is asked for here: no question joins their table. */
export const REPLIES: readonly Route[] = [
  list({
    path: '/replies',
    summary: 'What readers and the sides themselves answered, the newest first.',
    query: shape.ReplySearch,
    answer: shape.Replies,
    ask: async (site, { about, cursor, limit }) => paged(await shownReplies(site.store, { limit, ...(about !== undefined && { about }), ...(cursor !== undefined && { cursor }) }), (it) => replyTold(it, site)),
  }),
  single({
    path: '/replies/{key}',
    summary: 'One reply.',
    params: shape.ReplyKey,
    answer: shape.Reply,
    nothing: no('reply'),
    ask: async (site, { key }) => {
      const reply = await shownReply(site.store, key)
      return reply && replyTold(reply, site)
    },
    linked: linkedReply,
  }),
]

type Told = Given<typeof shape.Reply>

export const replyTold = (reply: ShownReply, { link }: Pick<Site, 'link'>): Told => ({ ...reply, link: link(PATHS.reply(reply.key)), aboutLink: link(pathOfAbout(reply.about)) })

const WAYS: { readonly [kind: string]: (id: string) => string } = { article: PATHS.article, meeting: PATHS.meeting, point: PATHS.statement }

/** "meeting:ellmark-sorvane-2026-03-05" → "/meetings/ellmark-sorvane-2026-03-05". */
export function pathOfAbout(about: string): string {
  const [kind = '', ...id] = about.split(':')
  return WAYS[kind]?.(id.join(':')) ?? '/'
}

// Terms that the record's own context does not have: of replies there is nothing in the record.
const TERMS = { schema: 'https://schema.org/', Comment: 'schema:Comment', text: 'schema:text', dateCreated: 'schema:dateCreated', dateModified: 'schema:dateModified' }
const WORDS = { ...TERMS, author: 'schema:author', name: 'schema:name', about: { '@id': 'schema:about', '@type': '@id' }, parentItem: { '@id': 'schema:parentItem', '@type': '@id' }, Person: 'schema:Person', Organization: 'schema:Organization' }

/** A reply as schema.org's Comment. Its author is a name and nothing else. */
function linkedReply({ link, aboutLink, parent, name, side, text, sentAt, editedAt }: Told, site: Pick<Site, 'link'>): object {
  return {
    '@context': [site.link(CONTEXT), WORDS],
    ...{ id: link, type: 'Comment', about: aboutLink, text, dateCreated: sentAt },
    ...(editedAt !== null && { dateModified: editedAt }),
    ...(parent !== null && { parentItem: site.link(PATHS.reply(parent)) }),
    author: { type: side === null ? 'Person' : 'Organization', name },
  }
}

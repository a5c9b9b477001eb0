import { articleOf } from '../../store/articles.ts'
import { talkCalled } from '../../store/asked/asked-of-talks.ts'
import { repliesWith } from '../../store/replies/replies-shown.ts'
import type { Store } from '../../store/store.ts'
import { plainDay } from '../pages/dates.ts'
import { listedPlain } from '../pages/lists.ts'
import type { Subject } from '../pages/reply-pages.ts'
import type { Replies } from '../pages/replies.ts'
import { PATHS, type Site } from '../site.ts'
import { words } from '../words/words.ts'

export const aboutArticle = (capture: string): string => `article:${capture}`
export const aboutMeeting = (id: string): string => `meeting:${id}`

/** What there may be replies about. */
const KINDS: { readonly [kind: string]: (store: Store, id: string) => Promise<Subject | null> } = {
  article: async (store, capture) => {
    const article = await articleOf(store, capture)
    return article && { about: aboutArticle(capture), title: article.headline ?? words().common.noHeadline, path: PATHS.article(capture) }
  },
  meeting: async (store, id) => {
    const talk = await talkCalled(store, id)
    return talk && { about: aboutMeeting(talk.id), title: `${listedPlain(talk.sides.map(({ side }) => side))}${talk.date ? `, ${plainDay(talk.date)}` : ''}`, path: PATHS.meeting(talk.id) }
  },
}

// Takes "article:3f2a09b1c4d5e6f70819", "meeting:ellmark-sorvane-2026-03-05".
const ABOUT = /^(article|meeting):([^\0]{1,300})$/

/** What a reply is about; null where there is no such thing. */
export async function subjectOf(store: Store, about: string): Promise<Subject | null> {
  const [, kind, id] = ABOUT.exec(about) ?? []
  return kind === undefined ? null : KINDS[kind]!(store, id!)
}

/** The replies that a page shows with its subject. */
export async function repliesShown({ store, replies }: Site, about: string, captures: readonly string[]): Promise<Replies> {
  return { about, shown: await repliesWith(store, { about, captures }), open: replies !== null }
}

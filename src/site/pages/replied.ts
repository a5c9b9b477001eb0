import { pagesSince } from '../../store/afterwards.ts'
import type { Meeting } from '../api/schemas.ts'
import { aboutArticle, aboutMeeting, repliesShown } from '../replies/replies-about.ts'
import type { Site } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { meetingAnswered, statementsAnswered, type Answered } from './answered.ts'
import { besideArticle } from './article-beside.ts'
import { articlePage, type ShownArticle } from './article-page.ts'
import type { Page } from './layout.ts'
import { meetingPage } from './meeting-page.ts'
import { repliesTo } from './replies.ts'

/** A meeting's page with what is answered to it, by sides at its points, by readers below; and what became of the pages that it was read from. */
export async function meetingReplied(meeting: Given<typeof Meeting>, site: Site): Promise<Page> {
  const captures = meeting.sources.map(({ capture }) => capture)
  const [replies, since] = await Promise.all([repliesShown(site, aboutMeeting(meeting.id), captures), pagesSince(site.store, captures)])
  const { shown, others } = meetingAnswered(meeting, replies.shown)
  return meetingPage(shown, since, repliesTo({ ...replies, others }))
}

/** An article's page with the same. */
export async function articleReplied(article: ShownArticle, site: Site, query: { readonly marks?: string }): Promise<Page> {
  const [beside, replies] = await Promise.all([besideArticle(article, site, query), repliesShown(site, aboutArticle(article.capture), [article.capture])])
  const { shown, others } = statementsAnswered(article.statements, replies.shown)
  return articlePage({ ...article, statements: shown }, { ...beside, replies: repliesTo({ ...replies, others }) })
}

/** A statement with what sides answer to it. */
export async function statementAnswered<Statement extends { readonly key: string; readonly article: { readonly capture: string } }>(statement: Statement, site: Site): Promise<Statement & Answered> {
  const { shown } = await repliesShown(site, '', [statement.article.capture])
  return statementsAnswered([statement], shown).shown[0]!
}

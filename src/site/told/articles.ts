import type { Meeting, Record } from '../../record/record.ts'
import type { Shown } from '../../store/asked/asked-by-site.ts'
import type { ListedArticle } from '../../store/articles.ts'
import { textAt } from '../../text/span.ts'
import type { Article, ListedArticle as Listed } from '../api/schemas.ts'
import { PATHS, type Site } from '../site.ts'
import { keysOf, statementsOf, type Given } from './statements.ts'

export const listedArticle = (article: ListedArticle, { link }: Pick<Site, 'link'>): Given<typeof Listed> => ({ ...article, link: link(PATHS.article(article.capture)) })

/** What each answer on an article was made from, for as long as the answer is held: its page needs more of it, and not another question. */
const madeFrom = new WeakMap<Given<typeof Article>, Shown>()

/** The record behind an answer on an article. */
export const recordBehind = (article: Given<typeof Article>): Shown => madeFrom.get(article)!

/** An article with all that it says of who said what. Its text stays with us: what is quoted of it is each statement's passage. */
export function articleShown(capture: string, shown: Shown, site: Pick<Site, 'link'>): Given<typeof Article> {
  const { record, fetchedAt, sha256, model, afterwards: { lastSeenAt, removedSince, newer } } = shown
  const { kind, issuer, headline, byline, creditedTo, section, published, modified, language, url, outlet } = record.article
  const article: Given<typeof Article> = {
    ...{ capture, link: site.link(PATHS.article(capture)), kind, issuer, headline, byline, creditedTo, section, published, modified },
    ...{ language, url, outlet, fetchedAt, sha256, model, lastSeenAt, removedSince },
    newer: newer && { ...newer, link: site.link(PATHS.article(newer.capture)) },
    meeting: record.meeting && meetingTold(record.meeting, record.article.text),
    entities: record.entities.map(({ name, kind, role, side, mentions }) => ({ name, kind, role, side, mentions })),
    statements: statementsOf(capture, shown, site),
    ...whatFollows(record, keysOf(capture, record)),
  }
  madeFrom.set(article, shown)
  return article
}

function meetingTold({ describedAs, evidence: _, ...meeting }: Meeting, text: string) {
  return { ...meeting, describedAs: describedAs.map(({ words, by }) => ({ words: textAt(text, words), by })) }
}

/** What refers to statements; one that a person took out is no longer referred to. */
function whatFollows({ article: { text }, narratives, agreements, conditional }: Record, keys: ReadonlyMap<string, string>) {
  const known = (ids: readonly string[]) => ids.flatMap((id) => keys.get(id) ?? [])
  return {
    narratives: narratives.map(({ firstReport, denied, ...it }) => ({ ...it, firstReport: keys.get(firstReport ?? '') ?? null, denied: known(denied) })),
    agreements: agreements.map(({ name, claims }) => ({ name, claims: known(claims) })),
    conditional: conditional.flatMap(({ statement, condition, consequence }) =>
      known([statement]).map((key) => ({ statement: key, condition: textAt(text, condition), consequence: textAt(text, consequence) })),
    ),
  }
}

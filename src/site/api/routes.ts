import type { z } from 'zod'
import { nameCard, names } from '../../store/asked/asked-bearers.ts'
import { agreements, newestArticles, outlets, shownRecord } from '../../store/asked/asked-by-site.ts'
import { talkCalled, talks } from '../../store/asked/asked-of-talks.ts'
import { searchStatements, type Search } from '../../store/asked/search.ts'
import { parsedStatementKey } from '../../store/statement-key.ts'
import { articleShown, listedArticle } from '../told/articles.ts'
import { linkedArticle, linkedMeeting, linkedStatement } from '../out/json-ld.ts'
import { listedMeeting, meetingTold } from '../told/meeting-told.ts'
import { list, no, paged, single, type Route } from './route.ts'
import { ACROSS } from './routes-across.ts'
import { REPLIES } from '../replies/routes-replies.ts'
import * as shape from './schemas.ts'
import { nameTold } from '../told/name-told.ts'
import { PATHS, type Site } from '../site.ts'
import { foundStatement, statementsOf, type Given } from '../told/statements.ts'

export const ROUTES: readonly Route[] = [
  list({
    path: '/statements',
    summary: 'Search statements: with words the best first, without the newest.',
    query: shape.StatementSearch,
    answer: shape.FoundStatements,
    ask: async (site, asked) => paged(await searchStatements(site.store, searchOf(asked)), (it) => foundStatement(it, site)),
  }),
  single({
    path: '/statements/{key}',
    summary: 'One statement, with the places of source, cue and content and what it denies.',
    params: shape.StatementKey,
    answer: shape.Statement,
    nothing: no('statement'),
    ask: statementOf,
    linked: linkedStatement,
  }),
  list({
    path: '/articles',
    summary: 'Articles and official texts, the newest arrival first.',
    query: shape.ArticleSearch,
    answer: shape.ListedArticles,
    ask: async (site, asked) => paged(await newestArticles(site.store, asked), (it) => listedArticle(it, site)),
  }),
  single({
    path: '/articles/{capture}',
    summary: 'One article: its meeting, its statements and what follows from them. Its text is not given.',
    params: shape.CaptureKey,
    answer: shape.Article,
    nothing: no('article'),
    ask: async (site, { capture }) => {
      const shown = await shownRecord(site.store, capture)
      return shown && articleShown(capture, shown, site)
    },
    linked: linkedArticle,
  }),
  list({
    path: '/meetings',
    summary: 'Meetings, each one whoever reported it, the latest day first.',
    query: shape.MeetingSearch,
    answer: shape.ListedMeetings,
    ask: async (site, asked) => paged(await talks(site.store, paired(asked)), (it) => listedMeeting(it, site)),
  }),
  single({
    path: '/meetings/{id}',
    summary: 'One meeting, whoever reported it, with the accounts that the two sides give of it.',
    params: shape.MeetingId,
    answer: shape.Meeting,
    nothing: no('meeting'),
    ask: async (site, { id }) => {
      const found = await talkCalled(site.store, id)
      return found && meetingTold(found, site)
    },
    linked: linkedMeeting,
  }),
  list({
    path: '/names',
    summary: 'The names of people, bodies and others as articles give them, in the order of the alphabet.',
    query: shape.NameSearch,
    answer: shape.Names,
    ask: async (site, asked) => paged(await names(site.store, asked), ({ shares, ...it }) => ({ ...it, link: site.link(PATHS.name(shares ? it.id : it.name)) })),
  }),
  single({
    path: '/names/{name}',
    summary: 'One person, body or other by name or id: the kinds, sides and roles that articles give it, what else it is called, and how often it speaks.',
    params: shape.NameGiven,
    answer: shape.NameCard,
    nothing: no('name'),
    ask: async (site, { name }) => {
      const card = await nameCard(site.store, name)
      return card && nameTold(card, site)
    },
  }),
  list({
    path: '/agreements',
    summary: 'The agreements that articles name, in the order of the alphabet.',
    query: shape.Listing,
    answer: shape.Agreements,
    ask: async (site, asked) => paged(await agreements(site.store, asked), (it) => ({ ...it, link: site.link(PATHS.agreement(it.name)) })),
  }),
  list({
    path: '/outlets',
    summary: 'The outlets that have been read, in the order of the alphabet.',
    query: shape.Listing,
    answer: shape.Outlets,
    ask: async (site, asked) => paged(await outlets(site.store, asked), (it) => ({ ...it, link: site.link(PATHS.outlet(it.name)) })),
  }),
  ...ACROSS,
  ...REPLIES,
]

/** What is asked of the API as the store is asked it. */
export const searchOf = (asked: z.output<typeof shape.StatementSearch>): Search => paired(asked)

/** Two sides with "|" between them as two, and nothing that is not asked. */
function paired<Asked extends { readonly pair?: string | undefined }>({ pair, ...asked }: Asked): Asking<Omit<Asked, 'pair'>> {
  const [one, other] = pair?.split('|').map((side) => side.trim()) ?? []
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Defined<Omit<Asked, 'pair'>>
  return one && other ? { ...given, pair: [one, other] } : given
}

type Defined<Asked> = { [Key in keyof Asked]: Exclude<Asked[Key], undefined> }
type Asking<Asked> = Defined<Asked> & { readonly pair?: readonly [string, string] }

async function statementOf(site: Site, { key }: { key: string }): Promise<Given<typeof shape.Statement> | null> {
  const { capture } = parsedStatementKey(key)!
  const shown = await shownRecord(site.store, capture)
  return (shown && statementsOf(capture, shown, site).find((it) => it.key === key)) ?? null
}

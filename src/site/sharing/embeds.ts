// Cards that other pages show of a statement, a point, an article or two accounts (oEmbed): without script, and with its credit.
import { html } from 'hono/html'
import { atPlace, pathOf, pointPathOf, pointsIn, pointAnchor } from './at-place.ts'
import { listedPlain } from '../pages/lists.ts'
import type { Html } from '../pages/layout.ts'
import { ROUTES } from '../api/routes.ts'
import { spoken } from '../sayings.ts'
import { howSaid } from './how-said.ts'
import { speakerOf } from './share-card.ts'
import type { Article, Meeting, Statement } from '../api/schemas.ts'
import { PATHS, type Site } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { plainDay } from '../pages/dates.ts'
import { words } from '../words/words.ts'

export interface Embed {
  readonly title: string
  readonly author_name: string | null
  readonly html: string
  readonly width: number
  /** Whatever its words need. */
  readonly height: null
}

const WIDTH = 600

/** The card of a page of ours; null where the address is none, or has no card. */
export async function embedded(url: string, site: Site): Promise<Embed | null> {
  const address = URL.canParse(url) ? new URL(url) : null
  if (!address || address.origin !== new URL(site.link('/')).origin) return null
  const path = await longPath(address.pathname, site)
  const [, kind, id] = /^\/(\w+)\/([^/]+)$/.exec(path.split(/[?#]/)[0]!) ?? []
  const card = EMBEDS[`/${kind}`]
  const route = ROUTES.find((it) => it.path.startsWith(`/${kind}/{`))
  if (!card || !route || id === undefined) return null
  const asked = route.params.safeParse({ [/\{(\w+)\}/.exec(route.path)![1]!]: decoded(id) })
  const found = asked.success ? await route.ask(site, asked.data as never) : null
  return found ? shown(await card(found as never, site, address.hash || hashOf(path)), site) : null
}

const hashOf = (path: string) => (path.includes('#') ? path.slice(path.indexOf('#')) : '')

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // a percent sign that means nothing
  }
}

/** Where a short address leads; any other is the path itself. */
async function longPath(path: string, site: Site): Promise<string> {
  const [, door, short] = /^\/([sp])\/([^/]+)$/.exec(path) ?? []
  const place = short === undefined ? null : await atPlace(short, site)
  if (!place) return path
  return (door === 'p' ? await pointPathOf(place, site) : null) ?? pathOf(place)
}

interface Card extends Pick<Embed, 'title' | 'author_name'> {
  readonly body: Html
}

/** With what must be known of all that is here, since a card is seen without the page around it. */
const shown = async ({ body, ...card }: Card, { notice }: Site): Promise<Embed> => ({ ...card, html: String(await html`${body}${notice && html`<p><small>${notice}</small></p>`}`), width: WIDTH, height: null })

const EMBEDS: { readonly [kind: string]: ((found: never, site: Site, hash: string) => Card) | undefined } = { '/statements': statementCard, '/articles': articleCard, '/meetings': meetingCard }

const by = (link: string): Html => html` · <a href="${link}">Readout</a>`

/** What is verbatim is a block quotation, and nothing else is; a paraphrase begins with whose it is and that it is one. */
function statementCard(it: Given<typeof Statement>, { link }: Site): Card {
  const { key, kind, article: { headline, outlet, published } } = it
  const who = speakerOf(it)
  const label = howSaid(it)
  const source = html`<a href="${link(PATHS.article(it.article.capture))}"><bdi>${headline ?? words().common.noHeadline}</bdi></a>${outlet && html`, <bdi>${outlet}</bdi>`}${published && html`, ${plainDay(published)}`}`
  const said = kind === 'direct'
    ? html`<blockquote cite="${link(PATHS.statement(key))}"><p dir="auto">${spoken(it)}</p></blockquote><p><bdi>${who}</bdi> (${label})</p>`
    : html`<p dir="auto"><bdi>${who}</bdi> (${label}): ${spoken(it)}</p>`
  return { title: `${who} (${label})`, author_name: it.speaker, body: html`${said}<p>${source}${by(link(PATHS.statement(key)))}</p>` }
}

function articleCard({ capture, headline, creditedTo, outlet, published }: Given<typeof Article>, { link }: Site): Card {
  const title = headline ?? words().common.noHeadline
  const credit = [creditedTo ?? outlet, published && plainDay(published)].filter((it) => it).join(', ')
  return { title, author_name: creditedTo ?? outlet, body: html`<p><a href="${link(PATHS.article(capture))}"><bdi>${title}</bdi></a></p><p><bdi>${credit}</bdi>${by(link(PATHS.article(capture)))}</p>` }
}

// Of two long accounts the first rows; all of them are one click away.
const MOST_ROWS = 4

/** Two accounts in two columns: the row with the point that the address names, or the first ones. */
function meetingCard({ id, sides, date, accounts: { one, other, rows, others, press } }: Given<typeof Meeting>, { link }: Site, hash: string): Card {
  const title = [listedPlain(sides.map(({ side }) => side)), date && plainDay(date)].filter((it) => it).join(', ')
  const named = rows.filter((row) => [...row.one, ...row.other].some((it) => `#${pointAnchor(it)}` === hash))
  const beside = named.length > 0 ? [] : pointsIn({ others, press }).filter((it) => `#${pointAnchor(it)}` === hash)
  const shown = named.length > 0 ? named : rows.slice(0, MOST_ROWS)
  const table = html`<table><thead><tr><th scope="col"><bdi>${one.side}</bdi></th><th scope="col"><bdi>${other.side}</bdi></th></tr></thead>
<tbody>${shown.map((row) => html`<tr><td>${row.one.map(point)}</td><td>${row.other.map(point)}</td></tr>`)}</tbody></table>`
  return { title, author_name: null, body: html`${beside.length > 0 ? beside.map(point) : table}<p>${title}${by(link(PATHS.meeting(id) + (named.length + beside.length > 0 ? hash : '')))}</p>` }
}

type Point = Given<typeof Meeting>['accounts']['press'][number]

function point({ tellings: [best] }: Point): Html {
  const { speaker, verb, kind, teller, words: said } = best! // somebody tells it
  const isOfficial = teller.voice === 'official text'
  const label = isOfficial ? words().common.officialText : howSaid({ verb, kind: kind ?? 'indirect' })
  const who = isOfficial ? null : (speaker ?? words().common.noSpeaker)
  return html`<p dir="auto">${who && html`<bdi>${who}</bdi> `}(${label}): ${isOfficial ? said : spoken({ words: said, kind: kind ?? 'indirect' })}</p>`
}

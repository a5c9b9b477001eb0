import { html } from 'hono/html'
import { feedPath } from '../../reading/feed-addresses.ts'
import type { Article } from '../api/schemas.ts'
import type { ShownText } from '../told/shown-text.ts'
import type { Surroundings } from '../told/related.ts'
import { aboutArticle } from '../replies/replies-about.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { articlePoints } from './article-points.ts'
import { articleSources, relatedArticles } from './article-sources.ts'
import { articleText } from './article-text.ts'
import { shownDay, shownMoment } from './dates.ts'
import { foreign } from './foreign.ts'
import type { Html, Page } from './layout.ts'
import { bdi, dotted, listed } from './lists.ts'
import { pageSince } from './since.ts'

export type ShownArticle = Given<typeof Article>

/** What an article's page shows beside what the API says of it. */
export interface Beside {
  readonly text: ShownText
  /** Whether the text shows who says what. */
  readonly marksOn: boolean
  /** The meeting that it tells of, and other articles. */
  readonly around: Surroundings | null
  /** What readers and parties say to it. */
  readonly replies: Html | ''
}

/** An article as far as it may be shown: its key points by topic, its text, where it is from, and what belongs to it. */
export const articlePage = (article: ShownArticle, { text, marksOn, around, replies }: Beside): Page => ({
  title: article.headline ?? words().article.untitled,
  feed: feedPath('replies', aboutArticle(article.capture)),
  linked: `${PATHS.article(article.capture)}.jsonld`,
  body: html`<article class="news" id="top">
${head(article)}
${pageSince(article)}
${(article.meeting ?? around) && theTalks(article.meeting, around)}
${articleText(article, text, marksOn)}
${articlePoints(article, marksOn)}
${articleSources(article, around?.isCopy ?? false)}
${around && relatedArticles(around.related)}
${replies}
<p class="to-top"><a href="#top">${words().article.toTop}</a></p>
</article>`,
})

const head = (article: ShownArticle): Html => html`<header class="head">
${article.section && html`<p class="section"><bdi>${article.section}</bdi></p>`}
<h1 dir="auto"${article.headline !== null && foreign(article.language)}>${article.headline ?? words().common.noHeadline}</h1>
<p class="credit">${credit(article)}</p>
</header>`

/** "by Sputnik News": whose story it is comes before who printed it. */
function credit({ creditedTo, outlet, byline, published, modified, kind, issuer }: ShownArticle): Html {
  const { article: say, common } = words()
  const official = common.official[kind] ?? kind
  const by = creditedTo ?? outlet
  return dotted([
    kind !== 'article' && (issuer === null ? official : say.officialOf(official, bdi(issuer))),
    by && (kind === 'article' || by !== issuer) && say.by(bdi(by)),
    byline && bdi(byline),
    creditedTo && outlet && creditedTo !== outlet && bdi(outlet),
    published ? shownMoment(published) : common.noDate,
    modified && modified !== published && say.updated(shownMoment(modified)),
  ])
}

type Told = ShownArticle['meeting']

/** What the text says of the talks, and the way to all that is said of them: no heading, for a topic may be called the same. */
function theTalks(told: Told, around: Surroundings | null): Html {
  const say = words().article
  return html`<aside class="talks">
${around && html`<p class="talks-one-of">${say.oneOf(around.meeting.reports, talksNamed(around.meeting))}.</p><p><a class="talks-link" href="${PATHS.meeting(around.meeting.id)}">${hasBoth(around) ? say.bothAccounts : say.theMeeting}</a></p>`}
${told && html`<dl class="facts">${facts(told).map(([name, value]) => value && html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`}
</aside>`
}

const hasBoth = ({ meeting: { accounts } }: Surroundings) => accounts.rows.some(({ one }) => one.length > 0) && accounts.rows.some(({ other }) => other.length > 0)

function talksNamed({ channel, sides }: Surroundings['meeting']) {
  const say = words().article
  const names = listed(sides.map(({ side }) => side))
  return (say.talks[channel ?? ''] ?? say.talksOf)(names)
}

function facts({ sides, channel, secure, date, dateNote, place, duration, describedAs, topics }: NonNullable<Told>): readonly (readonly [name: string, value: Html | string | null])[] {
  const { meeting: say, article, common } = words()
  return [
    [say.who, html`${sides.map(party).map((it, i) => html`${i > 0 && ' · '}${it}`)}`],
    [say.how, channel && [secure && article.secure, common.channels[channel] ?? channel].filter((it) => it).join(' ')],
    [say.when, date ? shownDay(date) : html`${common.dayNotKnown}${dateNote && `: ${dateNote}`}`],
    [say.where, place && bdi(place)],
    [say.howLong, duration && bdi(duration)],
    [article.on, topics.length > 0 ? bdi(topics.join('; ')) : null],
    [say.describedAs, describedAs.length > 0 ? html`${describedAs.map((it, i) => html`${i > 0 && ', '}${description(it)}`)}` : null],
  ]
}

const party = ({ side, principal, role }: NonNullable<Told>['sides'][number]): Html => html`${bdi(side)}${principal && html` (${bdi([principal, role].filter((it) => it).join(', '))})`}`

const description = ({ words: said, by }: NonNullable<Told>['describedAs'][number]): Html =>
  html`${words().meeting.described(bdi(said), by === 'outlet' || by === null ? null : bdi(by))}`

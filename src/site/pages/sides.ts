import { html } from 'hono/html'
import type { Party } from '../../store/replies/parties.ts'
import type { Reply } from '../../store/replies/replies.ts'
import { LIMITS } from '../replies/reply-given.ts'
import type { Statement } from '../api/schemas.ts'
import { PATHS, type Operator } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { wayTo } from './about-page.ts'
import { shownDay } from './dates.ts'
import type { Html, Page } from './layout.ts'
import { bdi, dotted } from './lists.ts'
import { textOf } from './replies.ts'
import { alert, area, ticketed, type Trusted } from './reply-form.ts'
import { statementItem } from './statement.ts'

/** How a side answers, for everybody: that both have the same door is for everybody to know. */
export function sidesPage({ contact }: Operator): Page {
  const { replies: { door: say }, about } = words()
  return { title: say.title, body: html`<header class="head"><h1>${say.title}</h1></header><div class="prose"><p>${say.how}</p><p>${say.toGet} ${contact ? about.contact(wayTo(contact)) : about.noContact}</p></div>` }
}

/** A place in a text that a side answers, with the words there. */
export interface PointAnswered {
  readonly capture: string
  readonly place: string
  readonly words: string
  readonly headline: string | null
  /** Who says them, where they are a statement's. */
  readonly statement: Given<typeof Statement> | null
}

export interface Door {
  readonly party: Party
  readonly point: PointAnswered | null
  /** The point as it was named. */
  readonly given: string
  readonly text: string
  readonly trusted: Trusted
  readonly sentBefore: readonly Reply[]
  readonly wrong?: string | null
  readonly done?: boolean
}

export function doorPage({ party, point, given, text, trusted, sentBefore, wrong = null, done = false }: Door): Page {
  const say = words().replies.door
  return {
    title: say.title,
    body: html`<header class="head"><p class="section">${say.title}</p><h1>${say.of(bdi(party.side))}</h1><p class="credit">${say.only}</p></header>
${alert(wrong)}${done && html`<p role="status"><b>${say.sent}</b></p>`}
${point ? answerForm(point, { text, trusted }) : finding(given, party.side)}
<section><h2>${say.yours}</h2>${sentBefore.length === 0 ? html`<p class="empty">${say.nothing}</p>` : sentBefore.map(sentReply)}</section>`,
  }
}

const finding = (given: string, side: string): Html => html`<form class="reply-form" method="get"><p class="field"><label for="point">${words().replies.door.find}</label>
<input id="point" name="point" value="${given}" maxlength="500" required aria-describedby="point-how"><span class="small" id="point-how">${words().replies.door.findHow} <a href="/meetings?${new URLSearchParams({ side })}">${words().replies.door.meetings(bdi(side))}</a></span></p><button>${words().replies.door.open}</button></form>`

function answerForm(point: PointAnswered, { text, trusted }: Pick<Door, 'text' | 'trusted'>): Html {
  const say = words().replies.door
  return html`<section><h2>${say.point}</h2>${point.statement ? statementItem(point.statement) : bareWords(point)}
${ticketed('', trusted, html`<input type="hidden" name="point" value="${point.place}">${area(say.words, { name: 'text', value: text, mistake: undefined }, LIMITS.text)}<button>${say.send}</button>`)}</section>`
}

/** What stands in a text and is nobody's statement, as an official text says it in its own voice. */
const bareWords = ({ place, capture, words: answered, headline }: PointAnswered): Html => html`<p class="passage" dir="auto">${answered}</p>
<p class="about"><a href="${PATHS.article(capture)}"><bdi>${headline ?? words().common.noHeadline}</bdi></a> · <a href="${PATHS.statement(place)}">${words().common.permanent}</a></p>`

const sentReply = ({ state, reason, words: answered, text, sentAt }: Reply): Html => html`<article class="reply"><p class="about">${dotted([shownDay(sentAt), html`<b>${words().replies.states[state]}</b>`, reason && words().replies.reason(html`<q><bdi>${reason}</bdi></q>`)])}</p>
<p class="passage" dir="auto">${answered}</p>${textOf(text)}</article>`

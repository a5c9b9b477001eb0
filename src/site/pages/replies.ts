import { html } from 'hono/html'
import { MOST_SHOWN, type ShownReply } from '../../store/replies/replies-shown.ts'
import type { Reply } from '../replies/schemas-replies.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { shownDay } from './dates.ts'
import type { Html, Page } from './layout.ts'
import { bdi, dotted } from './lists.ts'
import type { Answered } from './answered.ts'
import { replyFields } from './reply-form.ts'

/** What a page shows with its subject: the replies of readers about it, and those of the sides to points in it. */
export interface Replies {
  /** "article:CAPTURE" or "meeting:ID". */
  readonly about: string
  readonly shown: readonly ShownReply[]
  /** The answers of sides that stand beside no point. */
  readonly others?: readonly ShownReply[]
  /** Whether more can be left. */
  readonly open: boolean
}

/** The replies about an article or a meeting, in threads two deep, and the form for another. */
export function repliesTo({ about, shown, others = [], open }: Replies): Html {
  const say = words().replies
  const readers = shown.filter(({ side }) => side === null)
  const answers = Map.groupBy(readers.filter(({ parent }) => parent !== null), ({ parent }) => parent!)
  const lost = [...answers.keys()].filter((key) => !readers.some((it) => it.key === key))
  const threads = readers.filter(({ parent }) => parent === null)
  return html`${otherAnswers(others)}<section class="replies" id="replies" aria-labelledby="replies-title"><h2 id="replies-title">${say.title}</h2>
${threads.map((it) => thread(readersReply(it, open), answers.get(it.key) ?? [], open))}
${lost.map((key) => thread(html`<p class="empty">${say.removed}</p>`, answers.get(key)!, open))}
${readers.length === 0 && html`<p class="empty">${say.none}</p>`}${shown.length === MOST_SHOWN && html`<p class="empty"><a href="/api/v1/replies?${new URLSearchParams({ about })}">${say.more}</a></p>`}
${open ? html`<h3>${say.leave}</h3>${leaveReply(about)}` : html`<p class="empty">${say.closed}</p>`}
${open && html`<p class="small">${say.sideDoor} <a href="${PATHS.sides}">${say.sideHow}</a></p>`}</section>`
}

const thread = (first: Html, answers: readonly ShownReply[], open: boolean): Html =>
  html`<div class="thread">${first}${answers.length > 0 && html`<div class="answers">${answers.map((it) => readersReply(it, open))}</div>`}</div>`

function readersReply({ key, about, name, text, sentAt, editedAt }: ShownReply, open: boolean): Html {
  const say = words().replies
  const answer = `/replies/check?${new URLSearchParams({ about, to: key })}`
  return html`<article class="reply" id="reply-${key}"><h3>${bdi(name)}</h3><p class="about">${dotted([shownDay(sentAt), editedAt && say.edited])}</p>
${textOf(text)}
<p class="links">${open && html`<a href="${answer}" rel="nofollow">${say.answer}<span class="hidden"> ${bdi(name)}</span></a> `}<a href="${PATHS.reply(key)}/report" rel="nofollow">${say.report}<span class="hidden"> ${bdi(name)}</span></a> <a href="${PATHS.reply(key)}">${say.permanent}</a></p></article>`
}

/** What somebody typed: their lines, and no link made of them, so that there is nothing to be won by one. */
export const textOf = (text: string): Html => html`<p class="typed" dir="auto">${text}</p>`

/** The form under a page. It has nothing in it that is one visitor's, so that the page is the same for all. */
const leaveReply = (about: string): Html => html`<form class="reply-form" method="post" action="/replies/check">
<input type="hidden" name="about" value="${about}">
${replyFields({})}
<button>${words().replies.check}</button></form>`

/** What sides answer to a point, beside it and as large as it: their words, and never part of what is compared. */
export const answersTo = ({ answers = [] }: Answered): Html => html`${answers.map((it) => sideReply(it))}`

/** Answers of sides to words that the newest reading takes for no point: they are answered all the same. */
const otherAnswers = (others: readonly ShownReply[]): Html | '' => (others.length === 0 ? '' : html`<section><h2>${words().replies.answersOfSides}</h2>${others.map((it) => sideReply(it, true))}</section>`)

/** "Reply of Ellmark, on the record, 5 March 2026", and the words. */
function sideReply({ key, side, words: answered, text, sentAt }: ShownReply, quotes = false): Html {
  const say = words().replies
  return html`<aside class="side-reply" id="reply-${key}"><p class="about"><b>${say.ofSide(bdi(side!))}</b>, ${say.onRecord}, ${shownDay(sentAt)} · <a href="${PATHS.reply(key)}">${say.permanent}</a></p>
${quotes && html`<p class="passage" dir="auto">${answered}</p>`}
${textOf(text)}</aside>`
}

/** A reply at its own address, with the way to what it is about. */
export function replyPage({ key, side, name, aboutLink, ...reply }: Given<typeof Reply>): Page {
  const say = words().replies
  const shown = { ...reply, key, side, name }
  return {
    title: name,
    linked: `${PATHS.reply(key)}.jsonld`,
    body: html`<h1>${side === null ? say.answerOf(bdi(name)) : say.ofSide(bdi(side))}</h1>${side === null ? readersReply(shown, false) : sideReply(shown, true)}
<p><a href="${new URL(aboutLink).pathname}#reply-${key}">${say.whereItStands}</a></p>`,
  }
}

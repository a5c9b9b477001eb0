import { html } from 'hono/html'
import { editableUntil, isEditable } from '../../reading/reply-times.ts'
import type { Reply, SealedAddress } from '../../store/replies/replies.ts'
import { LIMITS, textMistake, type Fields, type Mistakes } from '../replies/reply-given.ts'
import { words } from '../words/words.ts'
import { shownDay, shownMoment } from './dates.ts'
import type { Html, Page } from './layout.ts'
import { bdi } from './lists.ts'
import { textOf } from './replies.ts'
import { alert, area, replyFields, ticketed, type Trusted } from './reply-form.ts'

/** What a reply is about, for its pages. */
export interface Subject {
  readonly about: string
  readonly title: string
  readonly path: string
}

const subjectLink = ({ path, title }: Subject): Html => html`<a href="${path}#replies"><bdi>${title}</bdi></a>`

export interface FormShown {
  readonly subject: Subject
  readonly trusted: Trusted
  readonly values: Fields
  /** Whose reply it answers. */
  readonly to: { readonly key: string; readonly name: string; readonly text: string } | null
  readonly mistakes?: Mistakes
  readonly wrong?: string | null
  readonly mails: boolean
}

/** The reply as it will be sent, still open to changes. */
export function replyFormPage({ subject, trusted, values, to, mistakes = {}, wrong = null, mails }: FormShown): Page {
  const say = words().replies
  const isWrong = wrong !== null || Object.keys(mistakes).length > 0
  return {
    title: say.leave,
    body: html`<header class="head"><h1>${say.leave}</h1><p class="credit">${subjectLink(subject)}</p></header>
${alert(isWrong ? (wrong ?? say.wrong) : null)}
${to && html`<aside class="answered"><p class="about">${say.answerTo(bdi(to.name))}</p>${textOf(to.text)}</aside>`}
${values.text && !isWrong ? html`<p>${say.checkIt}</p>` : ''}
${ticketed('/replies', trusted, html`<input type="hidden" name="about" value="${subject.about}">${to && html`<input type="hidden" name="to" value="${to.key}">`}
${replyFields({ values, mistakes })}
<p class="small">${mails ? say.howMailed : say.howUnmailed} ${say.kept}</p>
<button>${say.send}</button>`)}`,
  }
}

/** What happens next; where no mail can be sent, the author's link as well. */
export function replySentPage(subject: Subject, link: string | null): Page {
  const say = words().replies
  const next = link === null ? html`<p>${say.sentMailed}</p>` : html`<p>${say.sentUnmailed}</p><p class="passage"><a href="${link}">${link}</a></p>`
  return { title: say.sent, body: html`<h1>${say.sent}</h1>${next}<p>${say.backTo(subjectLink(subject))}</p>` }
}

/** What becomes of a reply, for its author. */
export function authorsPage(reply: Reply, { base, trusted, subject, address, now, values = {}, wrong = null }: AuthorShown): Page {
  const say = words().replies
  const post = (act: string, content: Html) => html`<form class="reply-form" method="post" action="${base}/${act}">${trusted.field}${content}</form>`
  const isThere = reply.state !== 'withdrawn'
  return {
    title: say.yours,
    body: html`<header class="head"><h1>${say.yours}</h1>${subject && html`<p class="credit">${subjectLink(subject)}</p>`}</header>
${alert(wrong)}
<section class="state"><p><b>${say.states[reply.state]}</b>${reply.reason && html` ${say.reason(html`<q><bdi>${reply.reason}</bdi></q>`)}`}</p>
${reply.state === 'unconfirmed' && post('confirmation', html`<button>${say.confirm}</button>`)}
${isThere && html`<article class="reply"><h3>${bdi(reply.name)}</h3>${textOf(reply.text)}</article>`}</section>
${isEditable(reply, now) && html`<section><h2>${say.change}</h2><p class="small">${say.changeUntil(shownMoment(new Date(editableUntil(reply)!).toISOString()))} ${reply.state === 'approved' ? say.changeReturns : ''}</p>
${post('text', html`${area(say.text, { name: 'text', value: values.text ?? reply.text, mistake: values.text === undefined ? undefined : textMistake(values.text).text }, LIMITS.text)}<button>${say.save}</button>`)}</section>`}
${isThere && reply.confirmedAt !== null && address && html`<section><h2>${say.answers}</h2><p class="small">${say.answersNote(shownDay(address.deleteAt))}</p>${post('answers', address.wantsAnswers ? html`<p>${say.answersAsked}</p><button name="answers" value="no">${say.answersOff}</button>` : html`<button name="answers" value="yes">${say.answersOn}</button>`)}</section>`}
${isThere && html`<section><h2>${say.takeBack}</h2><p class="small">${say.takeBackNote}</p>${post('withdrawal', html`<button>${say.takeBack}</button>`)}</section>`}
<p class="small">${say.onlyYou}</p>`,
  }
}

export interface AuthorShown {
  /** The path of the page itself. */
  readonly base: string
  readonly trusted: Pick<Trusted, 'field'>
  /** Null where what it was about is gone. */
  readonly subject: Subject | null
  /** Until when the address is kept, and whether answers are told; null where it is gone. */
  readonly address: Pick<SealedAddress, 'deleteAt' | 'wantsAnswers'> | null
  readonly now: number
  readonly values?: Fields
  readonly wrong?: string | null
}

export interface ReportShown {
  readonly reply: { readonly key: string; readonly name: string; readonly text: string }
  readonly trusted: Trusted
  readonly values?: Fields
  readonly mistake?: string | undefined
  readonly wrong?: string | null
}

export function reportPage({ reply, trusted, values = {}, mistake, wrong = null }: ReportShown): Page {
  const say = words().replies
  return {
    title: say.reportTitle,
    body: html`<header class="head"><h1>${say.reportTitle}</h1></header>${alert(wrong)}
<article class="reply"><h2>${bdi(reply.name)}</h2>${textOf(reply.text)}</article>
${ticketed(`/replies/${reply.key}/report`, trusted, html`${area(say.reportWhy, { name: 'text', value: values.text ?? '', mistake }, LIMITS.report)}
<p class="trap"><label>${say.trap} <input name="website" value="" autocomplete="off" tabindex="-1"></label></p>
<p class="small">${say.reportHow}</p><button>${say.send}</button>`)}`,
  }
}

/** A sentence, and the way back. */
export const donePage = (title: string, sentence: string, back: Html): Page => ({ title, body: html`<h1>${title}</h1><p>${sentence}</p><p>${back}</p>` })

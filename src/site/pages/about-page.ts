import { html } from 'hono/html'
import { REPLY_TIMES } from '../../reading/reply-times.ts'
import type { Operator } from '../site.ts'
import { words } from '../words/words.ts'
import type { Html, Page } from './layout.ts'
import { bdi } from './lists.ts'

/** Who is behind the site, what it keeps of whom and for how long, and how to have something removed. */
export function aboutPage({ name, contact }: Operator): Page {
  const say = words().about
  const way = contact && wayTo(contact)
  const who = [name ? say.operator(bdi(name)) : say.noOperator, way ? say.contact(way) : say.noContact, say.software]
  return {
    title: say.title,
    body: html`<header class="head"><h1>${say.title}</h1></header><div class="prose">
${section(say.who, who)}${section(say.kept, [say.nothing, say.rate, say.cookies, say.server])}${section(say.replies, ofReplies())}
${section(say.people, [say.peopleAbout])}${section(say.removal, [way ? say.removalHow(way) : say.removalNoWay, say.removalWhat])}${section(say.publishers, [say.publishersAbout])}</div>`,
  }
}

const section = (title: string, paragraphs: readonly (Html | string)[]): Html => html`<section><h2>${title}</h2>${paragraphs.map((it) => html`<p>${it}</p>`)}</section>`

const DAY_MS = 24 * 60 * 60 * 1000
const days = (milliseconds: number) => Math.round(milliseconds / DAY_MS)

/** By the very times that the deleting goes by. */
function ofReplies(): string[] {
  const say = words().about
  const { addressDecided, addressUndecided, rejected } = REPLY_TIMES
  return [say.repliesShown, say.addresses(days(addressDecided), days(addressUndecided)), say.rejected(days(rejected))]
}

// takes "desk@paper.example"; leaves "https://paper.example/contact", "+1 555 0100"
const MAIL = /^[^\s@/]+@[^\s@/]+$/

/** A way to reach somebody, as a link where it is one. */
export function wayTo(contact: string): Html {
  if (MAIL.test(contact)) return html`<a href="mailto:${contact}">${contact}</a>`
  return /^https?:\/\//.test(contact) ? html`<a href="${contact}" rel="noopener">${contact}</a>` : bdi(contact)
}

import { html, raw } from 'hono/html'
import { LIMITS, type Fields, type Mistakes } from '../replies/reply-given.ts'
import { WORK } from '../replies/reply-tickets.ts'
import { words } from '../words/words.ts'
import type { Html } from './layout.ts'

interface Filled {
  readonly values?: Fields
  readonly mistakes?: Mistakes
}

/** Name, address, words; and a field that only machines fill in. */
export function replyFields({ values = {}, mistakes = {} }: Filled): Html {
  const say = words().replies
  const given = (name: string) => ({ name, value: values[name] ?? '', mistake: mistakes[name] })
  return html`<p class="small">${say.rules}&nbsp;<span class="star">*</span></p>
${line(say.name, given('name'), { most: LIMITS.name, kind: raw('type="text" autocomplete="name"') })}
${line(say.email, given('email'), { most: 254, kind: raw('type="email" autocomplete="email" spellcheck="false"') })}
${area(say.text, given('text'), LIMITS.text)}
<p class="trap"><label>${say.trap} <input name="website" value="" autocomplete="off" tabindex="-1"></label></p>`
}

interface Given {
  readonly name: string
  readonly value: string
  readonly mistake: string | undefined
}

const line = (label: string, it: Given, { most, kind }: { most: number; kind: ReturnType<typeof raw> }): Html =>
  html`<p class="field"><label for="reply-${it.name}">${label} <span class="star" aria-hidden="true">*</span></label>
<input id="reply-${it.name}" name="${it.name}" value="${it.value}" maxlength="${most}" dir="auto" required ${kind} ${mistaken(it)}>${mistake(it)}</p>`

/** Words of some length. The line break before them is none of theirs: a browser takes the first one away. */
export const area = (label: string, it: Given, most: number): Html =>
  html`<p class="field"><label for="reply-${it.name}">${label} <span class="star" aria-hidden="true">*</span></label>
<textarea id="reply-${it.name}" name="${it.name}" rows="7" maxlength="${most}" dir="auto" required ${mistaken(it)}>
${it.value}</textarea>${mistake(it)}</p>`

const mistaken = ({ name, mistake }: Given) => (mistake === undefined ? '' : raw(`aria-invalid="true" aria-describedby="wrong-${name}"`))

const mistake = ({ name, mistake }: Given): Html | '' => (mistake === undefined ? '' : html`<span class="wrong" id="wrong-${name}">${mistake}</span>`)

export interface Trusted {
  /** The hidden field that says that the form is of ours, and for this visitor. */
  readonly field: Html
  readonly ticket: string
}

/** A form that is sent for good: with its ticket, on which a browser with script works while one reads. */
export const ticketed = (action: string, { field, ticket }: Trusted, content: Html): Html => html`<proof-of-work data-iterations="${WORK.iterations}" data-bits="${WORK.bits}">
<form class="reply-form" method="post" action="${action}">${field}<input type="hidden" name="ticket" value="${ticket}"><input type="hidden" name="proof" value="">
${content}</form><p class="small" role="status" hidden>${words().replies.proving}</p></proof-of-work>`

/** What stands above a form that came back. */
export const alert = (sentence: string | null): Html | '' => (sentence === null ? '' : html`<p class="alert" role="alert">${sentence}</p>`)

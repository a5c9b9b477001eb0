import { html } from 'hono/html'
import { STEPS, type BeingAdded } from '../adding/being-added.ts'
import { words } from '../words/words.ts'
import type { Html, Page } from './layout.ts'

export interface Given {
  readonly address: string
  readonly text: string
}

export interface AddForm {
  /** The hidden field that proves that the form is ours. */
  readonly token: Html
  readonly given?: Given
  /** Why what was sent before was not read; from the reading rooms, which speak English. */
  readonly refused?: { readonly sentence: string; readonly isEnglish: boolean }
}

/** Where a link or a text is pasted. Everything that was given is still there when it could not be read. */
export const addPage = ({ token, given = { address: '', text: '' }, refused }: AddForm): Page => ({
  title: words().add.title,
  body: html`<header class="head"><h1>${words().add.title}</h1><p class="credit">${words().add.lead}</p></header>
${refused && html`<div class="refused" role="alert"><h2>${words().add.refused}</h2><p dir="auto" ${refused.isEnglish && html`lang="en"`}>${refused.sentence}</p></div>`}
<form class="adding" method="post" action="/add" enctype="multipart/form-data">
${token}
<label for="address">${words().add.address}</label><input id="address" name="address" type="text" inputmode="url" autocomplete="off" spellcheck="false" maxlength="3000" placeholder="https://" value="${given.address}">
<label for="text">${words().add.text}</label><textarea id="text" name="text" rows="14" dir="auto" spellcheck="false">
${given.text}</textarea>
<p class="small">${words().add.polite}</p>
<p><button>${words().add.send}</button></p>
</form>`,
})

/** What is shown while it is read: a browser asks again by itself, and whoever has told theirs not to has a link. */
export const beingReadPage = ({ done }: Pick<BeingAdded, 'done'>): Page => ({
  title: words().add.beingRead,
  body: html`<header class="head"><h1>${words().add.beingRead}</h1></header>
<ol class="steps" role="status">${STEPS.map((step) => html`<li ${done.has(step) && html`class="done"`}>${done.has(step) ? words().add.steps[step].done : words().add.steps[step].to}</li>`)}</ol>
<p><a href="">${words().add.again}</a></p>`,
})

/** For whoever is neither at this machine nor has the address that it printed. */
export const notHerePage = (): Page => ({
  title: words().add.title,
  body: html`<h1>${words().add.notHere}</h1><p>${words().add.how}</p>`,
})

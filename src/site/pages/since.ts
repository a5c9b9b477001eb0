// What became of a page since it was read, in a quiet line: what was read stays, and whoever reads it knows that it is no longer there.
import { html } from 'hono/html'
import type { PageSince } from '../../store/afterwards.ts'
import { PATHS } from '../site.ts'
import { words } from '../words/words.ts'
import type { ShownArticle } from './article-page.ts'
import { shownDay } from './dates.ts'
import type { Html } from './layout.ts'

/** Of an article's page: under its head, and wherever its sentences are read. */
export function pageSince({ removedSince = null, newer = null }: Partial<PageSince>): Html | '' {
  const say = words().article
  if (removedSince !== null) return line(say.since['page removed'](shownDay(removedSince)), newer?.capture ?? null)
  return newer ? line(say.pageChanged(shownDay(newer.fetchedAt)), newer.capture) : ''
}

/** Of one statement's sentence; beneath an article that says so of its page, only what is the sentence's own. */
export function sentenceSince(since: ShownArticle['statements'][number]['since'] | undefined, { underArticle }: { readonly underArticle: boolean }): Html | '' {
  if (!since || (underArticle && since.what === 'page removed')) return ''
  return line(words().article.since[since.what](shownDay(since.at)), since.capture)
}

const line = (what: Html | string, newer: string | null): Html =>
  html`<p class="note since">${what}${newer !== null && html` <a href="${PATHS.article(newer)}">${words().article.newerVersion}</a>`}</p>`

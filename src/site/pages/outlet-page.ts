import { html } from 'hono/html'
import { feedPath } from '../../reading/feed-addresses.ts'
import type { ListedArticle } from '../api/schemas.ts'
import type { OutletCard } from '../api/schemas-across.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { articleLine } from './front.ts'
import type { Html, Page } from './layout.ts'
import { bdi, dotted } from './lists.ts'
import { period } from './pair-page.ts'

type Card = Given<typeof OutletCard>

/** An outlet: whose it is, and how its texts stand among those of others. It is described, not ranked. */
export function outletPage(card: Card, latest: readonly Given<typeof ListedArticle>[]): Page {
  const { name, articles, statements, talks } = card
  const say = words()
  return {
    title: name,
    feed: feedPath('outlet', name),
    body: html`<header class="head"><p class="section">${say.outlet.section}</p><h1><bdi>${name}</bdi></h1><p class="credit">${dotted([say.sections.articles(articles), say.common.statements(statements)])}</p></header>
${facts(about(card))}
<section><h2>${say.outlet.talks}</h2>${talks.reported === 0 ? html`<p class="empty">${say.outlet.noTalks}</p>` : html`<p class="note">${say.outlet.talksNote(talks.reported)}</p>${facts(amongOthers(card))}`}</section>
${latest.length > 0 && html`<section><h2>${say.outlet.articles}</h2><ul class="list">${latest.map(articleLine)}</ul></section>`}`,
  }
}

type Fact = readonly [name: string, value: Html | string | null]

const facts = (all: readonly Fact[]): Html => html`<dl class="facts">${all.map(([name, value]) => value && html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`

function about({ name, owner, ownerBy, kind, documents, corrected, ...days }: Card): Fact[] {
  const say = words().outlet
  const link = html`<a href="/corrections?${new URLSearchParams({ outlet: name })}">${say.correctedIn(corrected)}</a>`
  return [
    [say.owner, owner === null ? say.unknown : html`<bdi>${owner}</bdi>, ${say.ownerBy[ownerBy!]}`], // whoever knows the owner says from where
    [say.kind, kind === null ? say.unknown : bdi(kind)],
    [say.documents, documents.map((it) => say.kinds[it.kind]?.(it.articles) ?? `${it.articles} ${it.kind}`).join(', ')],
    [say.period, period(days)],
    [say.corrected, corrected > 0 ? link : say.correctedIn(0)],
  ]
}

function amongOthers({ talks: { reported, first, copied, copies } }: Card): Fact[] {
  const say = words().outlet
  return [[say.first, say.firstOf(first, reported)], [say.copied, say.copiedBy(copied)], [say.copies, say.copiesOf(copies)]]
}

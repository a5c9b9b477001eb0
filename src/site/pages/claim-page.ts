import { html } from 'hono/html'
import { shortened } from '../../text/shortened.ts'
import type { ClaimCard } from '../api/schemas-across.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { shownDay } from './dates.ts'
import type { Html, Page } from './layout.ts'
import { bdi, dotted, listed } from './lists.ts'
import { point } from './point.ts'
import { table } from './table.ts'
import { placeOf, trailDrawing } from './trail-drawing.ts'

/** A claim: its trail in time, and the words of all that tell it. */
export function claimPage({ key, words: said, independent, copies, denials, meeting, sides, date, trail, rounds }: Given<typeof ClaimCard>): Page {
  const say = words()
  const talks = html`<a href="${PATHS.meeting(meeting)}">${listed(sides)}${date && html`, ${shownDay(date)}`}</a>`
  const counts = [say.common.sources(independent), copies > independent && say.common.texts(copies), denials > 0 && say.sections.denials(denials)]
  return {
    title: said,
    feed: `/feeds/claim/${key}.atom`,
    body: html`<header class="head wordy"><p class="section">${say.claim.section}</p><h1><bdi>${shortened(said, LONGEST)}</bdi></h1><p class="credit">${dotted([...counts, say.claim.followed(talks)])}</p></header>
<section><h2>${say.claim.trail}</h2><p class="note">${say.claim.note}</p>${trailDrawing(trail, { open: true })}</section>
${rounds.length > 0 && html`<section><h2>${say.claim.rounds}</h2><p class="note">${say.claim.roundsNote}</p>${roundsTable(rounds)}</section>`}
<section class="aside"><h2>${say.claim.tellings}</h2>${trail.claim.tellings.map((it) => point({ ...trail.claim, tellings: [it], independent: 1, copies: 1 }, new Map()))}</section>`,
  }
}

const LONGEST = 180

/** In which rounds its party makes it, in time. */
function roundsTable(rounds: Given<typeof ClaimCard>['rounds']): Html {
  const say = words().claim
  const rows = rounds.map(({ meeting, date, how, by, speaker, words: said, ...at }) => [
    html`<a href="${PATHS.meeting(meeting)}">${date ? shownDay(date) : words().common.noDate}</a>`,
    html`${say[how]}`,
    html`${speaker && html`${bdi(speaker)}, `}${bdi(by)}`,
    html`<a href="${placeOf(at)}"><bdi>${shortened(said, LONGEST)}</bdi></a>`,
  ])
  return table([words().trail.when, words().trail.what, words().trail.who, say.words], rows)
}

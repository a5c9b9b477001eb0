import { html } from 'hono/html'
import { shortened } from '../../text/shortened.ts'
import { PATHS } from '../site.ts'
import { claimKey } from '../told/claim-told.ts'
import type { Html } from './layout.ts'
import { trailDrawing, type Trail } from './trail-drawing.ts'
import { words } from '../words/words.ts'

const LONGEST = 160

/** The way of each claim, drawn in time; a claim's own page has its words as well. */
export const trails = (all: readonly Trail[]): Html | '' =>
  all.length > 0 ? html`<section><h2>${words().followed.trails}</h2>${all.map((it) => html`<article class="trail"><h3><a href="${PATHS.claim(claimKey(it))}"><bdi>${shortened(it.claim.tellings[0]!.words, LONGEST)}</bdi></a></h3>${trailDrawing(it)}</article>`)}</section>` : ''

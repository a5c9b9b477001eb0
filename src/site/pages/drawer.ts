import { html } from 'hono/html'
import { shortened } from '../../text/shortened.ts'
import { words } from '../words/words.ts'
import type { Html } from './layout.ts'

/** The sentence behind some words, and for those who listen behind which; it opens in a drawer beside the page where there is room and script, in its place everywhere else. */
export const drawer = (about: string, content: Html | readonly Html[], open = false): Html =>
  html`<evidence-drawer data-close="${words().frame.close}"><details ${open && 'open'}><summary>${words().common.itsSentence}<span class="hidden">: <bdi>${shortened(about, LONGEST)}</bdi></span></summary>${content}</details></evidence-drawer>`

// As much as tells one of two dozen from the others.
const LONGEST = 40

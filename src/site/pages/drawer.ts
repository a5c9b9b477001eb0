import { html } from 'hono/html'
import { words } from '../words/words.ts'
import type { Html } from './layout.ts'

/** The sentence behind some words: in a drawer beside the page where there is room and script, in its place everywhere else. */
export const drawer = (content: Html | readonly Html[], open = false): Html =>
  html`<evidence-drawer data-close="${words().frame.close}"><details ${open && 'open'}><summary>${words().common.itsSentence}</summary>${content}</details></evidence-drawer>`

import { html } from 'hono/html'
import { oneLine } from '../told/one-line.ts'
import type { Card } from '../sharing/share-card.ts'
import { drawn, SIZE } from '../sharing/share-drawing.ts'
import { nameOf } from '../sharing/share-image.ts'
import { PATHS } from '../site.ts'
import { language, words } from '../words/words.ts'
import type { Frame, Html } from './layout.ts'

/** What networks and messengers read of a page whose address is shared. The picture's address changes with what is on it. */
export function shareTags(card: Card, { address, notice }: Pick<Frame, 'address' | 'notice'>): Html {
  const link = `${address}${card.path}`
  const image = `${address}${PATHS.picture(card.path)}?${new URLSearchParams({ lang: language(), v: nameOf(drawn(card, notice)) })}`
  const title = titleOf(card)
  const about = [card.about, notice].filter((it) => it).join(' · ')
  const tags = { 'og:site_name': 'Readout', 'og:type': 'article', 'og:url': link, 'og:title': title, 'og:description': about, 'og:locale': language(), 'og:image': image, 'og:image:type': 'image/png' }
  const picture = { 'og:image:width': String(SIZE.width), 'og:image:height': String(SIZE.height), 'og:image:alt': title }
  return html`${Object.entries({ ...tags, ...picture }).map(([property, content]) => html`<meta property="${property}" content="${content}">`)}<meta name="twitter:card" content="summary_large_image">
<link rel="alternate" type="application/json+oembed" href="${address}${PATHS.oembed}?${new URLSearchParams({ url: link })}" title="${words().cite.embed}">`
}

const LONGEST = 300

/** Kind and speaker come first, so that no network shows the words without them. */
function titleOf({ voice, label, words, by }: Card): string {
  const shown = voice === 'title' ? [words, by].filter((it) => it).join(' · ') : `${by} (${label}): ${words}`
  const line = oneLine(shown)
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')} …` : line
}

import type { Article } from '../article/article.ts'
import { extracted } from '../article/page.ts'
import { articleFrom } from '../article/take-in.ts'
import type { Answer } from './answers.ts'
import type { Asked } from './asked.ts'
import { failure } from './failure.ts'
import { inTime } from './in-time.ts'

/** The main text of a page, and what the page says about itself. */
export function answer({ fields: { html, url } }: Asked): Answer {
  if (typeof html !== 'string') return failure('no-html', 'The line has no "html".')
  const input = { text: html, contentType: 'text/html', ...(typeof url === 'string' && { url }) }
  return inTime(input, () => {
    const taken = articleFrom(input)
    if (taken.ok) return told(taken.article)
    // A page without a story still says what it is called: then the text is empty and the rest stands.
    return taken.article ? told(taken.article) : taken
  })
}

function told(article: Article): Answer {
  const { headline, byline, published, outlet } = article
  return { ok: true, fields: { text: extracted(article), title: headline, author: byline, date: published, siteName: outlet } }
}

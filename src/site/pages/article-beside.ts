import { recordBehind } from '../told/articles.ts'
import { surroundingsOf } from '../told/related.ts'
import { shownRights, shownText } from '../told/shown-text.ts'
import type { Site } from '../site.ts'
import type { Beside, ShownArticle } from './article-page.ts'

/** What an article's page shows beside the article: its text as far as that is allowed, its meeting, and other articles. */
export async function besideArticle(article: ShownArticle, site: Site, { marks }: { readonly marks?: string }): Promise<Beside> {
  const { capture, statements } = article
  const marksOn = marks === 'on'
  const shown = recordBehind(article)
  const [rights, around] = await Promise.all([shownRights(shown, site), surroundingsOf(capture, statements.map(({ key }) => key), site)])
  const text = shownText(shown.record.article, rights, marksOn ? statements.map(({ sentence }) => sentence) : [])
  return { text, marksOn, around, replies: '' }
}

import { shownRecord } from '../../store/asked-by-site.ts'
import { surroundingsOf } from '../related.ts'
import { shownRights, shownText } from '../shown-text.ts'
import type { Site } from '../site.ts'
import type { Beside, ShownArticle } from './article-page.ts'

/** What an article's page shows beside the article: its text as far as that is allowed, its meeting, and other articles. */
export async function besideArticle(article: ShownArticle, site: Site, { marks }: { readonly marks?: string }): Promise<Beside> {
  const { capture, statements } = article
  const marksOn = marks === 'on'
  const [shown, around] = await Promise.all([shownRecord(site.store, capture), surroundingsOf(capture, statements.map(({ key }) => key), site)])
  const { record: { article: read } } = shown! // it was there for the page
  const text = shownText(read, await shownRights(shown!, site), marksOn ? statements.map(({ sentence }) => sentence) : [])
  return { text, marksOn, around, replies: '' }
}

import { articleShown } from '../site/articles.ts'
import { linkedArticle } from '../site/json-ld.ts'
import { articlesSince } from '../store/articles.ts'
import { shownRecord } from '../store/asked-by-site.ts'
import type { Store } from '../store/store.ts'

/** Each article's record as linked data (JSON-LD), a line each, with the addresses it has on a site. */
export async function* linkedLines(store: Store, base: URL): AsyncGenerator<string> {
  const site = { link: (path: string) => new URL(path, base).href }
  for (let cursor: string | null = null; ; ) {
    const page = await articlesSince(store, cursor)
    for (const { capture } of page!.items) {
      const shown = await shownRecord(store, capture)
      if (shown) yield JSON.stringify(linkedArticle(articleShown(capture, shown, site), site))
    }
    if (page!.next === null) return
    cursor = page!.next
  }
}

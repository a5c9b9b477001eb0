import { articleShown } from '../site/told/articles.ts'
import { linkedArticle, linkedMeeting } from '../site/out/json-ld.ts'
import { meetingTold } from '../site/told/meeting-told.ts'
import type { Site } from '../site/site.ts'
import { articlesSince } from '../store/articles.ts'
import { shownRecord } from '../store/asked/asked-by-site.ts'
import { talkCalled, talks } from '../store/asked/asked-of-talks.ts'
import type { Store } from '../store/store.ts'

/** The record as linked data (JSON-LD), a line for each meeting and each article, with the addresses they have on a site. */
export async function* linkedLines(store: Store, base: URL): AsyncGenerator<string> {
  const site = { link: (path: string) => new URL(path, base).href }
  yield* meetingLines(store, site)
  yield* articleLines(store, site)
}

type Linking = Pick<Site, 'link'>

async function* meetingLines(store: Store, site: Linking): AsyncGenerator<string> {
  for (let cursor: string | undefined; ; ) {
    const page = await talks(store, { limit: AT_A_TIME, ...(cursor !== undefined && { cursor }) })
    for (const { id } of page!.items) {
      const found = await talkCalled(store, id)
      if (found) yield JSON.stringify(linkedMeeting(meetingTold(found, site), site))
    }
    if (page!.next === null) return
    cursor = page!.next
  }
}

const AT_A_TIME = 50

async function* articleLines(store: Store, site: Linking): AsyncGenerator<string> {
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

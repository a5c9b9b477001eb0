import type { Span } from '../../text/span.ts'
import { storable } from '../storable.ts'
import type { Queries } from '../store.ts'

// Private characters that no text has; where one does, nothing is highlighted.
const START = '\ue000'
const STOP = '\ue001'

// Signs that the database would take for HTML, and print otherwise.
const HTML = /[<>&]/g

/** Where the words of a search stand in each of some texts. The database says it, since it alone knows how it stems. */
export async function highlightsIn(queries: Queries, texts: readonly string[], search: string): Promise<Span[][]> {
  const rows = await queries.rows<{ marked: string }>(
    `select ts_headline('english', text, websearch_to_tsquery('english', $2), 'HighlightAll=true, StartSel=${START}, StopSel=${STOP}') as marked
     from unnest($1::text[]) with ordinality as it(text, n) order by n`,
    [texts.map((text) => storable(text).replace(HTML, ' ')), search],
  )
  return rows.map(({ marked }, i) => spansIn(marked, texts[i]!.length))
}

function spansIn(marked: string, length: number): Span[] {
  const found: Span[] = []
  let at = 0
  for (const piece of marked.split(START)) {
    const [inside = '', outside] = piece.split(STOP)
    if (outside !== undefined) found.push([at, at + inside.length])
    at += inside.length + (outside?.length ?? 0)
  }
  return at === length ? found : []
}

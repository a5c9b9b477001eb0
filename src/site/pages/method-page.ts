import { html } from 'hono/html'
import type { Measure } from '../api/schemas-across.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { shownDay } from './dates.ts'
import type { Html, Page } from './layout.ts'
import { table } from './table.ts'

type Measured = Given<typeof Measure>

/** How Readout reads, in plain words, and how often it is wrong, by the figures that the measuring itself wrote. */
export function methodPage(measures: readonly Measured[]): Page {
  const say = words().method
  return {
    title: say.title,
    body: html`<header class="head"><h1>${say.title}</h1><p class="lead">${say.lead}</p></header>
<div class="prose">${say.parts.map(([title, text]) => html`<section><h2>${title}</h2><p>${text}</p></section>`)}<p class="links"><a href="/corrections">${say.log}</a></p></div>
<section id="measured"><h2>${say.measured}</h2><p class="note">${say.measuredNote}</p>${measures.length > 0 ? figures(measures) : html`<p class="empty">${say.nothing}</p>`}
<p class="about">${say.files} <a href="/api/v1/measures">/api/v1/measures</a>.</p></section>`,
  }
}

function figures(measures: readonly Measured[]): Html {
  const say = words().method
  const fields = [...Map.groupBy(measures, ({ field, of }) => `${field}\n${of}`).values()]
  return table([say.field, say.wrong, say.missed, say.together, say.set, say.date], fields.map(row))
}

/** What of the figures is an error: the rest of what is right. */
function row(figures: readonly Measured[]): (Html | string)[] {
  const { field, of, date, source } = figures[0]!
  const value = (...names: string[]) => figures.find(({ measure }) => names.includes(measure))?.value
  const [right, found, together] = [value('precision', 'accuracy'), value('recall'), value('F1', 'B-cubed F1')]
  return [words().method.fields[field] ?? field, share(right && 1 - right), share(found && 1 - found), share(together), date ? of : words().method.dataOf(of), date ? shownDay(date) : words().method.from(source)]
}

const share = (part: number | undefined): string => (part === undefined ? '' : `${(100 * part).toFixed(1)} %`)

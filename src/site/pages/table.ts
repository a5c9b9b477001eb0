import { html } from 'hono/html'
import type { Html } from './layout.ts'

/** A table that a narrow screen turns into a list: each cell says what it is by itself. */
export const table = (heads: readonly string[], rows: readonly (readonly (Html | string | number | null | false | undefined)[])[]): Html => html`<table class="lined">
<thead><tr>${heads.map((it) => html`<th scope="col">${it}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((it, i) => html`<td data-head="${heads[i]}">${it}</td>`)}</tr>`)}</tbody></table>`

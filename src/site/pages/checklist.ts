import { html } from 'hono/html'
import { shortened } from '../../text/shortened.ts'
import type { Meeting } from '../api/schemas.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { shownMoment } from './dates.ts'
import type { Html } from './layout.ts'
import { bdi } from './lists.ts'
import { done, voiceOf, type Telling } from './point.ts'

type Told = Given<typeof Meeting>
type Line = Told['checklist'][number]
type Cite = Line['cites'][number]

/** What is known of the places that lines rest on. */
interface Known {
  /** Whose a text is, by its capture: the side whose own it is, or the outlet. */
  readonly whose: ReadonlyMap<string, string | null>
  /** Who says the words of a place, where it is a point's. */
  readonly tellings: ReadonlyMap<string, Telling>
}

/** What is looked for in two accounts by hand, each line with the sentences it rests on. "Only" is what the columns show already. */
export function checklist(meeting: Told): Html | '' {
  const say = words().followed
  const known = knownIn(meeting)
  const kinds = Object.entries(say.checks).flatMap(([kind, title]) => {
    const list = meeting.checklist.filter((it) => it.kind === kind)
    return list.length > 0 ? [html`<dt>${title}</dt><dd><ul>${list.map((it) => html`<li>${line(it, known)}</li>`)}</ul></dd>`] : []
  })
  return kinds.length > 0 ? html`<section><h2>${say.title}</h2><dl class="facts checks">${kinds}</dl></section>` : ''
}

function knownIn({ sources, accounts: { one, other, rows } }: Told): Known {
  const own = [one, other].flatMap(({ side, ownTexts }) => ownTexts.map((capture) => [capture, side] as const))
  const tellings = rows.flatMap((row) => [...row.one, ...row.other]).flatMap((it) => it.tellings)
  return { whose: new Map([...sources.map(({ capture, outlet }) => [capture, outlet] as const), ...own]), tellings: new Map(tellings.map((it) => [placeOf(it), it])) }
}

const placeOf = ({ capture, spans }: Pick<Cite, 'capture' | 'spans'>): string => `${capture}.${spans.join('.')}`

/** What it says, and below it the sentences. A text without one, or whose words are the whole line, is linked in the line itself. */
function line({ kind, side, value, cites }: Line, known: Known): Html {
  const shown = value === null ? null : (VALUES[kind]?.(value) ?? bdi(value))
  const [alone, ...others] = cites
  const isWhole = alone !== undefined && others.length === 0 && (alone.words === '' || alone.words === value)
  if (shown !== null && isWhole) return said(kind, side, html`<a href="${PATHS.article(alone.capture)}">${shown}</a>`)
  return html`${(side ?? shown) && html`<p>${said(kind, side, shown)}</p>`}${cites.map((it) => cite(it, known, side))}`
}

/** How a value is shown that is no name: a count of words, a moment. */
const VALUES: { readonly [kind in string]?: (value: string) => Html | string } = {
  length: (value) => words().followed.length(Number.parseInt(value)),
  'published first': shownMoment,
}

/** "Ellmark: 210 words"; who asked for the talks is what a side says of itself or the other. */
function said(kind: string, side: string | null, value: Html | string | null): Html {
  if (kind === 'initiated' && side !== null && value) return words().followed.asTold(value, bdi(side))
  return html`${side !== null && html`<b><bdi>${side}</bdi></b>`}${side !== null && value && ': '}${value}`
}

const LONGEST = 160

/** Whose text it is, where the line does not say so; and before the words who says them, or denies them. */
function cite(it: Cite, { whose, tellings }: Known, side: string | null): Html {
  const text = whose.get(it.capture) ?? null
  const telling = tellings.get(placeOf(it))
  const speaks = telling && voiceOf(telling) !== 'official' && html`<bdi>${telling.speaker ?? words().common.noSpeaker}</bdi>${done(telling)} `
  return html`<p class="cite">${text !== null && text !== side && html`<bdi>${text}</bdi>: `}${speaks}<a href="${PATHS.article(it.capture)}"><bdi>${it.words === '' ? words().followed.itsText : shortened(it.words, LONGEST)}</bdi></a></p>`
}

import { html } from 'hono/html'
import type { PageSince } from '../../store/afterwards.ts'
import type { Span } from '../../text/span.ts'
import type { Meeting } from '../api/schemas.ts'
import { anchorOf, pointShort, statementShort } from '../sharing/at-place.ts'
import { spoken } from '../sayings.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import { shownDay } from './dates.ts'
import { drawer } from './drawer.ts'
import type { Answered } from './answered.ts'
import { foreign } from './foreign.ts'
import type { Html } from './layout.ts'
import { bdi, dotted } from './lists.ts'
import { liveLink } from './live-link.ts'
import { marked } from './marked.ts'
import { answersTo } from './replies.ts'
import { pageSince } from './since.ts'

export type Point = Given<typeof Meeting>['accounts']['press'][number]
export type Telling = Point['tellings'][number]

type Source = Given<typeof Meeting>['sources'][number]

/** The texts that points come from, by their captures, each with a line of whose it is and from when, and one of what became of its page since: most are cited a dozen times on a page. */
export type Texts = ReadonlyMap<string, Text>
export type Text = Source & { readonly line: Html; readonly since: Html | '' }

export const textsOf = (sources: readonly Source[], since: ReadonlyMap<string, PageSince> = new Map()): Texts =>
  new Map(sources.map((it) => [it.capture, { ...it, line: lineOf(it), since: pageSince(since.get(it.capture) ?? {}) }]))

const lineOf = ({ outlet, published }: Source): Html => dotted([outlet && bdi(outlet), published ? shownDay(published) : words().common.noDate])

/** Words that the other side's telling lacks. */
export interface Differing {
  readonly strong: readonly Span[]
  readonly light: readonly Span[]
}

const NONE: Differing = { strong: [], light: [] }

/** A point in its best words, with who says so, and the sentences of all that say it one click away. */
export function point(told: Point & Answered, texts: Texts, differing: Differing = NONE): Html {
  const { tellings, independent, copies, answers } = told
  const say = words().common
  const [best] = tellings
  const about = [asWhat(best!), say.sources(independent), copies > independent && say.texts(copies)]
  const short = pointShort(told)
  return html`<div class="point ${voiceOf(best!)}" id="${anchorOf(short)}">
${saidBy(best!)}<p class="words" dir="auto"${foreign(texts.get(best!.capture)?.language)}>${shownWords(best!, differing)}</p>
<p class="about">${dotted(about)}</p>
${drawer(best!.words, [...tellings.slice(0, MOST_SHOWN).map((it) => evidence(it, texts)), address(short)])}${answersTo({ answers })}</div>`
}

/** Where it will always be found in its comparison, and how it is cited. */
function address(short: string): Html {
  const path = PATHS.shortPoint(short)
  return html`<p class="links"><a href="${path}">${words().cite.point}</a> <a href="${path}/cite">${words().cite.link}</a></p>`
}

// Tellings of one point; all of them are in the API.
const MOST_SHOWN = 8

/** An official text in its own voice is neither a quotation nor a paraphrase of one. */
export const voiceOf = ({ teller, kind }: Telling) => (teller.voice === 'official text' ? 'official' : (kind ?? 'indirect'))

function shownWords(telling: Telling, { strong, light }: Differing): Html | string {
  const { spans, words: said } = telling
  const voice = voiceOf(telling)
  if (spans.length === 1 && strong.length + light.length > 0) {
    const quoted = voice === 'official' ? said : spoken({ words: said, kind: voice })
    const [before = '', after = ''] = quoted === said ? [] : quoted.split(said)
    return html`${before}${marked(said, spans[0]![0], { strong, light })}${after}`
  }
  return voice === 'official' ? said : spoken({ words: said, kind: voice })
}

/** Before the words, since it turns their meaning: what was denied stands below who denied it. An official text in a side's column is its own speaker. */
function saidBy(telling: Telling): Html | '' {
  if (voiceOf(telling) === 'official') return ''
  const { speaker, role, relayedBy } = telling
  const say = words().common
  const relays = relayedBy.map((name, i) => html`, ${(i === 0 ? say.relayedBy : say.thenBy)(bdi(name))}`)
  return html`<p class="by"><b><bdi>${speaker ?? say.noSpeaker}</bdi></b>${role && html`, <bdi>${role}</bdi>`}${relays}${done(telling)}</p>`
}

/** What was done with the words: "denied", where the verb says so. */
export function done({ verb, denies }: Telling): Html | '' {
  const said = words().verbs[verb ?? '']
  return said === undefined ? '' : html` <span class="verb${denies && ' denies'}">${said}</span>`
}

function asWhat({ speaker, kind, teller }: Telling): Html | string | null {
  const { common, meeting } = words()
  if (teller.voice !== 'official text') return kind && common.kinds[kind]
  const isOther = speaker !== null && !isIssuer(speaker, teller.entity)
  return html`${common.officialText}${isOther && html`, ${meeting.ofWhatSaid(bdi(speaker))}`}`
}

/** "The Chancellery" is its own speaker as "Chancellery". */
const isIssuer = (speaker: string, issuer: string | null) => issuer?.replace(/^The /, '') === speaker.replace(/^The /, '')

/** The sentence in its kept context, whose it is, and the ways to it. */
function evidence({ capture, statement, spans, cue, words: said, passage }: Telling, texts: Texts): Html {
  const say = words().common
  const text = texts.get(capture)
  const live = liveLink(text?.url ?? null, said)
  return html`<p class="passage" dir="auto"${foreign(text?.language)}>${marked(passage.text, passage.starts, { strong: spans, cue })}</p>${text?.since}
<p class="links">${text && html`<span>${text.line}</span> `}<a href="${PATHS.article(capture)}">${say.theArticle}</a>${statement && html` <a href="${PATHS.short(statementShort(statement))}">${say.permanent}</a>`}${live && html` <a href="${live}" rel="noopener">${say.livePage}</a>`}</p>`
}

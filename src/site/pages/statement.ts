import { html } from 'hono/html'
import type { Span } from '../../text/span.ts'
import { spoken, type Said } from '../sayings.ts'
import { PATHS } from '../site.ts'
import { statementShort } from '../sharing/at-place.ts'
import { words as say } from '../words/words.ts'
import { shownDay } from './dates.ts'
import { drawer } from './drawer.ts'
import type { Answered } from './answered.ts'
import { foreign } from './foreign.ts'
import type { Html } from './layout.ts'
import { bdi } from './lists.ts'
import { liveLink } from './live-link.ts'
import { marked } from './marked.ts'
import { answersTo } from './replies.ts'
import { sentenceSince } from './since.ts'

interface Look {
  readonly withArticle?: boolean
  readonly open?: boolean
  /** The level of its heading, one below what it stands under. */
  readonly level?: 3 | 4
}

/** A statement in a list. Text from outside stands in elements of its own, so that signs for direction end with it. */
export const statementItem = (it: Said & Answered, { withArticle = true, open = false, level = 3 }: Look = {}): Html => html`<article class="statement ${it.kind}">
<h${level}>${speaker(it)}${it.role && html`<span class="role">, <bdi>${it.role}</bdi></span>`}${verb(it)}</h${level}>
${chain(it)}
${words(it)}
${'since' in it && sentenceSince(it.since, { underArticle: !withArticle })}
<p class="about">${about(it)}</p>
${evidence(it, open)}
${answersTo(it)}
${withArticle && html`<p class="credit">${credit(it)}</p>`}
</article>`

const speaker = ({ speaker: name }: Said): Html => (name === null ? html`<i>${say().common.noSpeaker}</i>` : html`<a href="${PATHS.name(name)}">${bdi(name)}</a>`)

/** Before the words, since it turns their meaning: whoever reads a name and words below it takes them for what was said, and they may be what was denied. */
function verb({ verb: name, denies }: Said): Html | '' {
  const done = say().verbs[name]
  return done === undefined ? '' : html` <span class="verb${denies && ' denies'}">${done}</span>`
}

/** Whom it was said to, and each hand that it came through. */
function chain({ addressee, relayedBy }: Said): Html | '' {
  const to = addressee && html`<span>${say().common.to(bdi(addressee))}</span> `
  const relays = relayedBy.map((name, i) => html`<span>${(i === 0 ? say().common.relayedBy : say().common.thenBy)(bdi(name))}</span> `)
  return to || relays.length > 0 ? html`<p class="chain">${to}${relays}</p>` : ''
}

/** What is verbatim looks like a quotation, and nothing else does. */
const words = (it: Said): Html =>
  it.kind === 'direct'
    ? html`<blockquote dir="auto"${foreign(it.article.language)}>${sought(it)}</blockquote>`
    : html`<p class="words" dir="auto"${foreign(it.article.language)}>${sought(it)}</p>`

/** The words, those that were looked for marked in them where they stand in one piece. */
function sought(it: Said): Html | string {
  const [place, ...others] = it.content
  if (!place || others.length > 0 || highlightsIn(it).length === 0) return spoken(it)
  const [before, after] = spoken(it).split(it.words) as [string, string]
  const text = it.passage.text.slice(place[0] - it.passage.starts, place[1] - it.passage.starts)
  return text === it.words ? html`${before}${marked(text, place[0], { strong: highlightsIn(it) })}${after}` : spoken(it)
}

const highlightsIn = (it: Said): readonly Span[] => ('highlights' in it ? it.highlights : [])

/** Less sure than what may be published unseen, and nobody has looked at it yet. */
const isToBeChecked = (it: Said): boolean => 'sure' in it && !it.sure && !it.decided

function about(it: Said): Html {
  const parts = [
    it.act !== 'speech' && say().common.acts[it.act],
    it.topic && html`<a href="${PATHS.topic(it.topic)}">${bdi(it.topic)}</a>`,
    'denial' in it && it.denial && it.denial.words !== it.words ? say().common.denies(bdi(it.denial.words)) : it.denies && say().common.aDenial,
    it.denied && html`<b>${say().common.deniedHere}</b>`,
    it.decided && say().common.corrected,
    isToBeChecked(it) && html`<i>${say().common.toBeChecked}</i>`,
  ]
  return html`<span class="kind">${say().common.kinds[it.kind]}</span>${parts.filter((part) => part).map((part) => html` · ${part}`)}`
}

/** The sentence as it stands in the kept text, with its neighbours, and the way to the live page. */
function evidence(it: Said, open: boolean): Html {
  const { text, starts } = it.passage
  const [from, to] = [it.sentence[0] - starts, it.sentence[1] - starts]
  const sentence = marked(text.slice(from, to), it.sentence[0], highlightsIn(it).length > 0 ? { strong: highlightsIn(it) } : { strong: it.content, ...('cue' in it && { cue: it.cue }) })
  return drawer(it.words, html`<p class="passage" dir="auto"${foreign(it.article.language)}><span>${text.slice(0, from)}</span>${sentence}<span>${text.slice(to)}</span></p>
<p class="links">${ways(it)}</p>`, open)
}

function ways({ key, words, article: { capture, url } }: Said): Html {
  const live = liveLink(url, words)
  const short = PATHS.short(statementShort(key))
  return html`<a href="${short}">${say().common.permanent}</a> <a href="${short}/cite">${say().cite.link}</a> <a href="${PATHS.article(capture)}">${say().common.theArticle}</a>${live && html` <a href="${live}" rel="noopener">${say().common.livePage}</a>`}`
}

const credit = ({ article: { capture, headline, language, outlet, published } }: Said): Html =>
  html`<a href="${PATHS.article(capture)}"><bdi${headline !== null && foreign(language)}>${headline ?? say().common.noHeadline}</bdi></a>${outlet && html` · <bdi>${outlet}</bdi>`}${published && html` · ${shownDay(published)}`}`

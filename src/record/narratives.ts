import type { Article } from '../article/article.ts'
import type { Analysis } from '../attribution/analysis.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { type Span, within } from '../text/span.ts'
import type { Narrative, Statement } from './record.ts'
import { contentStems, lowerWords, type Range, sentenceAt, spanOf, tokensIn } from './words.ts'

/**
 * The trail of a claim through the press: who reported it first, who followed, who denied it; and who calls it a narrative.
 * Where the article itself does, that framing is its outlet's own and is said to be so, not stated as fact.
 */
export function narrativesOf(statements: readonly Statement[], attributions: readonly Attribution[], analysis: Analysis, article: Article): Narrative[] {
  const frames = framesIn(analysis, article)
  const reports = reportsOf(statements, attributions, analysis)
  const firsts = reports.filter((report) => isFirst(report, analysis))
  if (firsts.length === 0 && !frames.some(({ strong }) => strong)) return []
  const trails = firsts.slice(0, MOST).map((first) => trailOf(first, reports, frames, analysis))
  // A claim called a narrative whose first report the article doesn't give is one too.
  const open = frames.filter((frame) => frame.strong && frame.quoted && !trails.some(({ frame: used }) => used === frame))
  const unled = open.map((frame) => trailAround(frame, reports, frames, analysis))
  const outlet = article.creditedTo ?? article.outlet ?? 'outlet'
  return mergedTrails([...trails, ...unled]).map((trail) => narrativeOf(trail, reports, analysis, outlet)).filter(isTrail)
}

/** A first report alone is news, no narrative: somebody followed it, denied it or gave it that name. */
const isTrail = ({ followedBy, denied, toldBy }: Narrative): boolean => followedBy.length + denied.length > 0 || toldBy !== null

interface Report {
  readonly statement: Statement
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** What it is about; asked for only where a trail is followed. */
  readonly stems: ReadonlySet<string>
}

/** The words by which a claim is called one: “invasion” narrative, the so-called “plan”, the purported incursion. */
interface Frame {
  readonly claim: Span
  readonly stems: ReadonlySet<string>
  readonly sentence: Span
  /** "narrative", "myth", "hoax" name a claim; "so-called" and "purported" only distance themselves from a word. */
  readonly strong: boolean
  readonly quoted: boolean
  readonly text: string
}

interface Trail {
  readonly first: Report | null
  readonly frame: Frame | null
  readonly followers: readonly (Report | string)[]
  readonly stems: ReadonlySet<string>
}

function reportsOf(statements: readonly Statement[], attributions: readonly Attribution[], analysis: Analysis): Report[] {
  const parts = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  return statements.map((statement) => {
    const { cue = [], content = [] } = parts.get(statement.attribution) ?? {}
    return { statement, cue, content, get stems() { return contentStems(analysis, content) } }
  })
}

/** "first reported", "was the first to report", "reported first". */
function isFirst({ cue, content, statement }: Report, analysis: Analysis): boolean {
  if (content.length === 0 || cue.length === 0 || !REPORTING.has(statement.verb)) return false
  const [from, to] = tokensIn(analysis, [cue[0]![0], cue.at(-1)![1]])
  const words = lowerWords(analysis).slice(Math.max(0, from - 4), to + 3).join(' ')
  return FIRST.test(words)
}

// "first reporting", "was the first to report", "reported first", "broke the story"; leaves "his first report on fish"
const FIRST = /\bfirst (?:to )?(?:report(?:s|ed|ing)?|publish(?:es|ed|ing)?|reveal(?:s|ed|ing)?|disclos(?:es|ed|ing)|claim(?:s|ed|ing)?)\b(?! on)|\breported (?:it )?first\b|\bbroke the (?:news|story)\b/

const REPORTING: ReadonlySet<string> = new Set(['report', 'announce', 'write', 'say', 'claim', 'according to', 'other', 'depict', 'publish'])

const STRONG: ReadonlySet<string> = new Set(['narrative', 'narratives', 'myth', 'hoax'])
const DISTANCING: ReadonlySet<string> = new Set(['so-called', 'purported', 'alleged', 'supposed'])

/** Only the article's own voice: what stands in quotation marks as a whole is somebody else's. */
function framesIn(analysis: Analysis, article: Article): Frame[] {
  const words = lowerWords(analysis)
  const frames: Frame[] = []
  for (const { firstToken, endToken, span } of analysis.sentences) {
    if (!within(span, article.body) || frames.length >= MOST_FRAMES) continue
    for (let i = firstToken; i < endToken; i++) {
      const claim = STRONG.has(words[i]!) ? claimBefore(analysis, i, firstToken) : DISTANCING.has(words[i]!) ? claimAfter(analysis, i, endToken) : null
      if (claim && !isInQuotation(analysis, i)) frames.push(frameOf(analysis, claim, span, STRONG.has(words[i]!)))
    }
  }
  return frames
}

// Keeps a page of nothing but "alleged" linear.
const MOST_FRAMES = 100

function frameOf(analysis: Analysis, tokens: Range, sentence: Span, strong: boolean): Frame {
  const claim = spanOf(analysis, tokens)
  return { claim, sentence, strong, quoted: OPEN.test(lowerWords(analysis)[tokens[0] - 1] ?? ''), stems: contentStems(analysis, [claim]), text: analysis.text.slice(...claim).replace(/\s+/g, ' ') }
}

const OPEN = /^(?:[“"‘]|``)$/
const CLOSE = /^(?:[”"’]|'')$/

/** The words in marks before "narrative", else its nouns: the “invasion of Tarn” narrative, the invasion narrative. */
function claimBefore(analysis: Analysis, i: number, first: number): Range | null {
  const words = lowerWords(analysis)
  if (CLOSE.test(words[i - 1] ?? '')) {
    for (let j = i - 2; j >= first; j--) if (OPEN.test(words[j]!)) return j + 1 < i - 1 ? [j + 1, i - 1] : null
    return null
  }
  let from = i
  while (from > first && /^(?:NN|JJ|VBG)/.test(analysis.tags[from - 1]!)) from--
  return from < i ? [from, i] : null
}

/** The words in marks, or the noun, after "so-called". */
function claimAfter(analysis: Analysis, i: number, end: number): Range | null {
  const words = lowerWords(analysis)
  if (OPEN.test(words[i + 1] ?? '')) {
    for (let j = i + 2; j < end; j++) if (CLOSE.test(words[j]!)) return j > i + 2 ? [i + 2, j] : null
    return null
  }
  let to = i + 1
  while (to < end && /^(?:NN|JJ)/.test(analysis.tags[to]!)) to++
  return to > i + 1 ? [i + 1, to] : null
}

function isInQuotation({ tokens, quotations }: Analysis, i: number): boolean {
  const at = tokens[i]![0]
  return quotations.some(({ span }) => span[0] < at && at < span[1])
}

/** From the first report on: who says the same, "other outlets followed", until the article speaks of something else. */
function trailOf(first: Report, reports: readonly Report[], frames: readonly Frame[], analysis: Analysis): Trail {
  const sentence = sentenceAt(analysis, first.content[0]![0])
  const near = frames.filter((frame) => isNear(frame.sentence, first.content[0]!, analysis))
  const frame = near.find(({ strong }) => strong) ?? near.find(({ stems }) => meets(stems, first.stems)) ?? null
  const stems = new Set([...first.stems, ...near.flatMap((it) => [...it.stems])])
  return { first, frame, stems, followers: followersOf({ first, stems, isFramed: frame?.strong ?? false }, reports, sentence?.paragraph ?? 0, analysis) }
}

/** A claim that the article calls a narrative without a report of its own: who tells it around there. */
function trailAround(frame: Frame, reports: readonly Report[], frames: readonly Frame[], analysis: Analysis): Trail {
  const near = frames.filter((other) => isNear(other.sentence, frame.claim, analysis))
  const stems = new Set(near.flatMap((it) => [...it.stems]))
  const telling = reports.filter(({ content, statement, stems }) => content.length > 0 && isPress(statement, stems, frame) && isNear(frame.sentence, content[0]!, analysis))
  const followed = analysis.sentences.filter(({ span }) => span[0] >= frame.sentence[0] && isNear(span, frame.claim, analysis)).map(({ firstToken, endToken }) => followingSubject(analysis, [firstToken, endToken]))
  return { first: null, frame, stems, followers: [...followed.filter((it) => it !== null), ...telling] }
}

const isPress = ({ verb }: Statement, stems: ReadonlySet<string>, frame: Frame) => REPORTING.has(verb) && meets(stems, frame.stems)

interface Beginning {
  readonly first: Report
  readonly stems: ReadonlySet<string>
  /** The article calls it a narrative; then what else it keeps in marks belongs to it. */
  readonly isFramed: boolean
}

function followersOf({ first, stems, isFramed }: Beginning, reports: readonly Report[], paragraph: number, analysis: Analysis): (Report | string)[] {
  const followers: (Report | string)[] = []
  const start = first.content[0]![0]
  for (const { span, firstToken, endToken, paragraph: here } of analysis.sentences) {
    if (here < paragraph || here > paragraph + 2 || span[0] < start) continue
    const followed = followingSubject(analysis, [firstToken, endToken])
    if (followed) followers.push(followed)
    for (const report of reports) {
      const [content] = report.content
      const tells = content && within(content, span) && report !== first && FOLLOWING.has(report.statement.verb) && report.statement.denies === null
      if (tells && (meets(report.stems, stems) || (isFramed && isQuotedWord(report, analysis)))) followers.push(report)
    }
  }
  return followers
}

const FOLLOWING: ReadonlySet<string> = new Set(['report', 'depict', 'write', 'claim', 'announce', 'describe'])

/** What the article keeps in marks it keeps at arm's length: the so-called “plan”. */
const isQuotedWord = ({ content }: Report, analysis: Analysis) => content.some(([start, end]) => /\b(?:so-called|purported|alleged|supposed)\b/i.test(analysis.text.slice(start, end)))

/** "Other outlets followed its lead", "Several papers picked up the story". */
function followingSubject(analysis: Analysis, [first, end]: Range): string | null {
  const said = analysis.text.slice(...spanOf(analysis, [first, end]))
  const found = /^(?:The |the )?((?:[Oo]ther|[Ss]everal|[Mm]any|[Ss]ome|[Mm]ore) (?:\w+ ){0,2}(?:outlets|media|papers|newspapers|stations|sites|news agencies|broadcasters|reporters))\b.{0,40}?\b(?:followed|picked (?:it )?up|repeated|echoed|carried|ran|joined)\b/.exec(said)
  return found ? found[1]!.toLowerCase() : null
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((stem) => b.has(stem))

/** In the same sentence or the ones right around it. */
function isNear(sentence: Span, content: Span, analysis: Analysis): boolean {
  const there = sentenceAt(analysis, content[0])
  const here = sentenceAt(analysis, sentence[0])
  return here !== null && there !== null && Math.abs(here.paragraph - there.paragraph) <= 1 && Math.abs(here.span[0] - there.span[0]) < NEAR
}

const NEAR = 600

/** Frames of one claim are one narrative. */
function mergedTrails(trails: readonly Trail[]): Trail[] {
  const kept: Trail[] = []
  for (const trail of trails) if (!kept.some((known) => trail.first === null && meets(known.stems, trail.stems))) kept.push(trail)
  return kept.slice(0, MOST)
}

const MOST = 10

function narrativeOf({ first, frame, followers, stems }: Trail, reports: readonly Report[], analysis: Analysis, outlet: string): Narrative {
  const followed = followers.map((follower) => (typeof follower === 'string' ? follower : follower.statement.id))
  const told = new Set([first?.statement.id, ...followed])
  return {
    claim: frame?.strong || !first ? frame!.text : claimWords(first, analysis),
    firstReport: first?.statement.id ?? null,
    followedBy: [...new Set(followed)],
    denied: reports.filter(({ statement }) => statement.denies && (told.has(statement.denies.statement ?? '') || meets(contentStems(analysis, [statement.denies.denied]), stems))).map(({ statement }) => statement.id),
    toldBy: frame ? outlet : null,
  }
}

const claimWords = ({ content }: Report, { text }: Analysis): string => text.slice(...content[0]!).replace(/\s+/g, ' ')

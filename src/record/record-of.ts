import type { Article } from '../article/article.ts'
import type { Analysis } from '../attribution/analysis.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { overlaps, type Span, within } from '../text/span.ts'
import { accountsOf } from './accounts.ts'
import { agreementMentions, agreementsOf, type NamedAgreement } from './agreements.ts'
import type { Cast } from './names/cast.ts'
import { castOf } from './names/casting.ts'
import { conditionalsOf } from './telling/conditionals.ts'
import { withDenials } from './telling/denials.ts'
import { withoutDoubles } from './telling/doubles.ts'
import { entitiesOf } from './names/entities.ts'
import type { Figure } from './names/figures.ts'
import { homeOf, isSpoken, issuerOf } from './meeting/issuer.ts'
import { meetingOf } from './meeting/meeting.ts'
import { narrativesOf } from './narratives.ts'
import { withoutOverruns } from './telling/overruns.ts'
import type { Conditional, Record, Statement } from './record.ts'
import { retold, withWholeTellings } from './telling/retold.ts'
import { type Draft, draftsOf } from './telling/statements.ts'
import { withHearers } from './telling/talks.ts'
import { withTellersBetween } from './telling/teller-between.ts'
import { withTopics } from './topics.ts'

/**
 * What one article says of who said what to whom, relayed by whom. In: the article, its analysis and the attributions
 * found in it. Out: the record. Nothing is fetched, dated or guessed here; unknown is `null`.
 */
export function recordOf(article: Article, whole: Analysis, found: readonly Attribution[], { date }: { readonly date: string | null }): Record {
  const analysis = storyIn(article, whole)
  const cast = castOf(analysis, { home: homeOf(article), press: [article.outlet, article.creditedTo].filter((name) => name !== null), headline: article.headline })
  const issuer = article.kind === 'transcript' || isSpoken(article, cast) ? null : issuerOf(article, cast) // who prints what was spoken passes nothing on: it is verbatim
  const read = [...turnAttributions(article), ...withWholeTellings(analysis, withTellersBetween(analysis, withoutDoubles(withoutOverruns(analysis, found)))).filter((it) => !isAside(article, it.content) && !isTurn(article, it))]
  const said = [...read, ...retold(cast, read)]
  const attributions = issuer ? [...said, ...ownSentences(article, cast, said)] : said
  const drafts = draftsOf(cast, attributions, issuer)
  const pacts = agreementMentions(analysis)
  const { entities, ids } = entitiesOf(cast, pacts)
  const plain = drafts.map((draft, i) => statementOf(draft, i, ids, pacts))
  const meeting = meetingOf(article, analysis, entities, plain, { attributions, date })
  const heard = withHearers(plain, attributions, analysis, { meeting, entities })
  const named = withTopics(withDenials(heard, attributions, analysis), attributions, analysis, { article, entities, meeting })
  const conditional = conditionalsOf(named, attributions, analysis, entities)
  const statements = withConditions(named, conditional)
  return {
    article, entities, attributions, statements, meeting,
    accounts: accountsOf(statements, analysis, { attributions, entities, meeting }),
    narratives: narrativesOf(statements, attributions, analysis, article),
    agreements: agreementsOf(pacts, statements, attributions),
    conditional,
  }
}

/** A teaser inside the body names people too; they are no part of the story. */
function storyIn(article: Article, analysis: Analysis): Analysis {
  if (article.asides.length === 0) return analysis
  return { ...analysis, sentences: analysis.sentences.filter(({ span }) => !isAside(article, [span])) }
}

const isAside = ({ asides }: Article, spans: readonly Span[]): boolean => asides.some((aside) => spans.some((span) => overlaps(aside, span)))

function withConditions(statements: readonly Statement[], conditional: readonly Conditional[]): Statement[] {
  const conditions = new Map(conditional.map(({ statement, condition }) => [statement, condition]))
  return statements.map((it) => ({ ...it, condition: conditions.get(it.id) ?? null }))
}

/** The speaker turns of a transcript as attributions: the label is the source, and there is no cue. */
function turnAttributions({ turns }: Article): Attribution[] {
  return turns.map(({ speaker, words }, i) => ({ id: `t${i + 1}`, source: [speaker], cue: [], content: [words], score: 1 }))
}

/** The label read as somebody who says the first sentence: the turn says it all. */
const isTurn = ({ turns }: Article, { source }: Attribution): boolean => turns.some(({ speaker }) => source.some((span) => overlaps(span, speaker)))

/**
 * The sentences of an official account that attribute nothing: they are its issuer's own word. A heading, a signature and
 * a telephone number claim nothing, and what stands in quotation marks is somebody else's, even where nobody was found.
 */
function ownSentences({ kind, turns, headings }: Article, { analysis, quoted }: Cast, found: readonly Attribution[]): Attribution[] {
  if (kind === 'transcript' || turns.length > 0) return []
  const taken = [...headings, ...found.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])].sort((a, b) => a[0] - b[0])
  const claims = analysis.sentences.filter(({ firstToken, endToken }) => !(quoted[firstToken] && quoted[endToken - 1]) && hasVerb(analysis, firstToken, endToken))
  let next = 0
  const free = claims.map(({ span }) => span).filter(([start, end]) => {
    while (next < taken.length && taken[next]![1] <= start) next++
    return !(next < taken.length && taken[next]![0] < end)
  })
  return free.map((span, i) => ({ id: `o${i + 1}`, source: [], cue: [], content: [span], score: 1 }))
}

function hasVerb({ tags }: Analysis, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (FINITE.test(tags[i]!)) return true
  return false
}

const FINITE = /^(?:VB[DPZ]|MD)$/

function statementOf(draft: Draft, i: number, ids: ReadonlyMap<Figure, string>, agreements: readonly NamedAgreement[]): Statement {
  const { attribution, addressee, verb, kind } = draft
  const idOf = (figure: Figure | null) => (figure ? ids.get(figure)! : null)
  return {
    id: `s${i + 1}`,
    attribution: attribution.id,
    within: draft.within === null ? null : `s${draft.within + 1}`,
    speaker: idOf(draft.speaker),
    relayedBy: draft.relayedBy.map((figure) => ids.get(figure)!),
    addressee: typeof addressee === 'string' ? addressee : idOf(addressee),
    verb: verb.name,
    act: verb.act,
    kind,
    topic: null,
    condition: null,
    denies: null,
    agreements: agreements.filter(({ mentions }) => mentions.some((mention) => attribution.content.some((span) => within(mention, span)))).map(({ name }) => name),
  }
}

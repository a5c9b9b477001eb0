import type { Article } from '../article/article.ts'
import type { Analysis } from '../attribution/analysis.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { overlaps, type Span, within } from '../text/span.ts'
import { agreementMentions, agreementsOf, type NamedAgreement } from './agreements.ts'
import { castOf } from './casting.ts'
import { conditionalsOf } from './conditionals.ts'
import { withDenials } from './denials.ts'
import { entitiesOf } from './entities.ts'
import type { Figure } from './figures.ts'
import { homeOf, issuerOf } from './issuer.ts'
import type { Record, Statement } from './record.ts'
import { type Draft, draftsOf } from './statements.ts'

/**
 * What one article says of who said what to whom, relayed by whom. In: the article, its analysis and the attributions
 * found in it. Out: the record. Nothing is fetched, dated or guessed here; unknown is `null`.
 */
export function recordOf(article: Article, analysis: Analysis, found: readonly Attribution[], _options: { readonly date: string | null }): Record {
  const cast = castOf(analysis, homeOf(article))
  const issuer = issuerOf(article, cast)
  const attributions = [...turnAttributions(article), ...found, ...(issuer ? ownSentences(article, analysis, found) : [])]
  const drafts = draftsOf(cast, attributions, issuer)
  const named = agreementMentions(analysis)
  const { entities, ids } = entitiesOf(cast, named)
  const plain = drafts.map((draft, i) => statementOf(draft, i, ids, named))
  const conditional = conditionalsOf(plain, attributions, analysis, entities)
  const conditions = new Map(conditional.map(({ statement, condition }) => [statement, condition]))
  const statements = withDenials(plain, attributions, analysis).map((it) => ({ ...it, condition: conditions.get(it.id) ?? null }))
  return {
    article, entities, attributions, statements,
    meeting: null, accounts: null, narratives: [],
    agreements: agreementsOf(named, statements, attributions),
    conditional,
  }
}

/** The speaker turns of a transcript as attributions: the label is the source, and there is no cue. */
export function turnAttributions({ turns }: Article): Attribution[] {
  return turns.map(({ speaker, words }, i) => ({ id: `t${i + 1}`, source: [speaker], cue: [], content: [words], score: 1 }))
}

/** The sentences of an official account that attribute nothing: they are its issuer's own word. */
function ownSentences({ kind, turns }: Article, { sentences }: Analysis, found: readonly Attribution[]): Attribution[] {
  if (kind === 'transcript' || turns.length > 0) return []
  const taken = found.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]).sort((a, b) => a[0] - b[0])
  const free = sentences.map(({ span }) => span).filter((span) => !isTaken(taken, span))
  return free.map((span, i) => ({ id: `o${i + 1}`, source: [], cue: [], content: [span], score: 1 }))
}

const isTaken = (taken: readonly Span[], sentence: Span): boolean => taken.some((span) => overlaps(span, sentence))

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

import type { Analysis } from '../../attribution/analysis.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { type Span, within } from '../../text/span.ts'
import type { Conditional, Entity, Statement } from '../record.ts'
import { lowerWords, type Range, spanOf, tokensIn } from '../words.ts'
import { announcingVerb, isAnnouncement, isDoneTo } from './announcements.ts'
import { clausesIn, isUnreal } from './condition-clauses.ts'

interface Parts {
  readonly condition: Span
  readonly consequence: Span
}

/**
 * A conditional announcement in a statement's content: a threat, a promise or an offer with its "if". Both parts are
 * kept whole, deadlines included. `null` where the "if" asks, compares or supposes, or where nobody says what they would do:
 * "If demand falls, prices will drop" announces nothing.
 */
export function conditionalOf(analysis: Analysis, content: readonly Span[]): Parts | null {
  const pieces = piecesOf(analysis, content)
  for (const [i, piece] of pieces.entries()) {
    const parts = clausesIn(analysis, piece, pieces[i + 1]).find((clauses) => !isUnreal(analysis, clauses.condition) && isAnnouncement(analysis, clauses))
    if (parts) return { condition: trimmed(analysis, parts.condition), consequence: trimmed(analysis, parts.consequence) }
  }
  return null
}

/**
 * The conditional announcements among the statements, each with its own speaker's side: what Orland says that Morvia
 * would do is a forecast. One that relays another's leaves it to the closer one.
 */
export function conditionalsOf(statements: readonly Statement[], attributions: readonly Attribution[], analysis: Analysis, entities: readonly Entity[] = []): Conditional[] {
  const contents = new Map(attributions.map(({ id, content }) => [id, content]))
  const sides = new Map(entities.map(({ id, side }) => [id, side]))
  const found = statements.flatMap(({ id, attribution, speaker, verb, act }) => {
    const parts = act === 'thought' ? null : conditionalOf(analysis, contents.get(attribution) ?? [])
    if (parts && (verb === 'ask' || (ASKING.has(verb) && isToDo(analysis, parts.consequence)))) return []
    if (parts && isOfWhoIsNamed(analysis, parts, { speaker, entities })) return []
    return parts && !isOthers(analysis, parts.consequence, { speaker, side: speaker === null ? null : sides.get(speaker) ?? null }, entities) ? [{ statement: id, ...parts }] : []
  })
  const outer = new Map(statements.map((statement) => [statement.id, statement.within]))
  const relayed = new Set(found.map(({ statement, condition }) => `${outer.get(statement)} ${condition}`))
  return found.filter(({ statement, condition }) => !relayed.has(`${statement} ${condition}`))
}

/** "asked them | to call if they need help": what somebody else shall do is no announcement. */
const ASKING: ReadonlySet<string> = new Set(['ask', 'urge', 'request', 'demand', 'call for', 'advise', 'tell', 'order', 'invite', 'encourage', 'recommend', 'inform', 'warn', 'remind'])

const isToDo = (analysis: Analysis, [start, end]: Span): boolean => lowerWords(analysis)[tokensIn(analysis, [start, end])[0]] === 'to'

/** "Lund said that | if Lee wins, he would impose it": he is Lee, and what Lund says of him is a forecast. */
function isOfWhoIsNamed(analysis: Analysis, { condition, consequence }: Parts, { speaker, entities }: { readonly speaker: string | null; readonly entities: readonly Entity[] }): boolean {
  if (condition[0] > consequence[0] || !PRONOUNS.has(lowerWords(analysis)[tokensIn(analysis, consequence)[0]]!)) return false
  const named = entities.filter(({ kind, mentions }) => kind === 'person' && mentions.some((mention) => within(mention, condition)))
  return named.length > 0 && named.every(({ id }) => id !== speaker)
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she'])

/** Whether another than the speaker, or another side than his, is named as the one who will act. */
function isOthers(analysis: Analysis, [start, end]: Span, { speaker, side }: { readonly speaker: string | null; readonly side: string | null }, entities: readonly Entity[]): boolean {
  const [first, last] = tokensIn(analysis, [start, end])
  const words = lowerWords(analysis)
  const verb = announcingVerb(words, first, last)
  if (verb === null || isDoneTo(words, verb, last)) return false // who is threatened is not who acts
  const until = analysis.tokens[verb]![0]
  const acting = entities.filter(({ mentions }) => mentions.some((mention) => mention[0] >= start && mention[1] <= until))
  if (side === null) return speaker !== null && acting.length > 0 && acting.every(({ id, kind, name }) => id !== speaker && kind === 'person' && name.includes(' '))
  return acting.length > 0 && !acting.some((entity) => (entity.side ?? entity.name) === side)
}

/** The content sentence by sentence: a condition and its consequence stand in one, unless the attribution parts them. */
function piecesOf(analysis: Analysis, content: readonly Span[]): Range[] {
  const pieces: Range[] = []
  let sentence = 0
  for (const span of content) {
    const [first, end] = tokensIn(analysis, span)
    while (sentence > 0 && (analysis.sentences[sentence]?.firstToken ?? Infinity) > first) sentence--
    for (; sentence < analysis.sentences.length; sentence++) {
      const { firstToken, endToken } = analysis.sentences[sentence]!
      if (firstToken >= end) break
      const piece: Range = [Math.max(first, firstToken), Math.min(end, endToken)]
      if (piece[1] > piece[0]) pieces.push(piece)
    }
  }
  return pieces
}

/** Without the marks and the stop around it. */
function trimmed(analysis: Analysis, [first, end]: Range): Span {
  const words = lowerWords(analysis)
  let from = first
  let to = end
  while (to - 1 > from && /^(?:[.,;:”"“’'—–!\])]|but|and|that|only|because)$/.test(words[to - 1]!)) to--
  while (from < to - 1 && /^(?:[,.;:”"“‘'—–[(]|that)$/.test(words[from]!)) from++
  return spanOf(analysis, [from, to])
}

import type { Span } from '../../text/span.ts'
import type { Entity, Statement } from '../record.ts'
import { inOrder, isPress, ownSide, partyName, partyOf, type Source } from '../sources.ts'

/** What stands between two parties, over all that was read: what is claimed of their agreements, and what they announced. */
export interface Standing {
  /** In alphabetical order; one where the other is not known. */
  readonly parties: readonly string[]
  /** In time, what has no date last. */
  readonly agreements: readonly AgreementClaim[]
  readonly conditionals: readonly Announcement[]
}

export interface AgreementClaim {
  readonly agreement: string
  readonly claim: 'kept' | 'broken' | 'invoked'
  readonly by: string
  /** Whose conduct it is about; `null` where the words don't say. */
  readonly of: string | null
  readonly source: string
  readonly statement: string
  readonly at: string | null
}

export interface Announcement {
  readonly condition: Span
  readonly consequence: Span
  /** "by Friday", "by the end of March": the words, where there are any. */
  readonly deadline: Span | null
  readonly by: string
  readonly to: string | null
  readonly source: string
  readonly statement: string
  readonly at: string | null
}

/** Per pair of parties. Whether a claim is true, and what came of an announcement, a person says. */
export function standingOf(sources: readonly Source[]): Standing[] {
  const reads = inOrder(sources).map(readOf)
  const claims = reads.flatMap((read) => claimsIn(read).map((it) => ({ parties: partiesOf(it.by, it.of ?? otherAtTable(read, it.by)), claim: it })))
  const announced = reads.flatMap((read) => announcementsIn(read).map((it) => ({ parties: partiesOf(it.by, it.to), announcement: it })))
  const keys = new Map([...claims, ...announced].map(({ parties }) => [parties.join('\n'), parties]))
  return [...keys.keys()].sort().map((key) => ({
    parties: keys.get(key)!,
    agreements: inTime(claims.filter(({ parties }) => parties.join('\n') === key).map(({ claim }) => claim)),
    conditionals: inTime(announced.filter(({ parties }) => parties.join('\n') === key).map(({ announcement }) => announcement)),
  }))
}

const partiesOf = (one: string, other: string | null): string[] => (other === null || other === one ? [one] : [one, other].sort())

/** In time, what has no date last; what is of one moment by its text. */
export function inTime<T extends { readonly at: string | null; readonly source: string }>(all: readonly T[]): T[] {
  return all.toSorted((a, b) => compare(a.at ?? '9999', b.at ?? '9999') || compare(a.source, b.source))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Read {
  readonly source: Source
  readonly entities: ReadonlyMap<string, Entity>
  readonly contents: ReadonlyMap<string, readonly Span[]>
  readonly statements: ReadonlyMap<string, Statement>
}

const readOf = (source: Source): Read => ({
  source,
  entities: new Map(source.record.entities.map((entity) => [entity.id, entity])),
  contents: new Map(source.record.attributions.map(({ id, content }) => [id, content])),
  statements: new Map(source.record.statements.map((statement) => [statement.id, statement])),
})

/**
 * The party behind a statement: of who is said to have said it. Who only tells it lends nobody a party; what an official account has from
 * nobody named is its own side's.
 */
function speakingParty({ source, entities }: Read, { speaker }: Statement): string | null {
  const party = speaker === null ? ownSide(source) : partyOf(entities.get(speaker))
  return party !== null && !isPress(party) ? party : null
}

/** A claim that names nobody is between its party and the other at the table, where there is just one. */
function otherAtTable({ source }: Read, by: string): string | null {
  const others = source.record.meeting?.sides.map(({ side }) => partyName(side)).filter((side) => side !== by) ?? []
  return others.length === 1 ? others[0]! : null
}

// ---- agreements

function claimsIn(read: Read): AgreementClaim[] {
  const { source, statements, contents } = read
  return source.record.agreements.flatMap(({ name, claims }) =>
    claims.flatMap((id): AgreementClaim[] => {
      const statement = statements.get(id)
      const by = statement ? speakingParty(read, statement) : null
      if (!statement || by === null) return []
      const { claim, at } = conductIn(source, contents.get(statement.attribution) ?? [])
      return [{ agreement: name, claim, by, of: at === null ? null : actorBefore(read, at, contents.get(statement.attribution)!), source: source.id, statement: id, at: source.published }]
    }),
  )
}

interface Conduct {
  readonly claim: AgreementClaim['claim']
  /** Where the word for it stands. */
  readonly at: number | null
}

function conductIn({ record: { article } }: Source, content: readonly Span[]): Conduct {
  for (const [start, end] of content) {
    const words = article.text.slice(start, end)
    const broken = BROKEN.exec(words)
    if (broken) return { claim: 'broken', at: start + broken.index }
    const kept = KEPT.exec(words)
    if (kept) return { claim: 'kept', at: start + kept.index }
  }
  return { claim: 'invoked', at: null }
}

// takes "fails to fulfil", "has not complied with", "sabotages"; leaves "breakfast"
const BROKEN =
  /\b(?:fail(?:s|ed|ing|ure)?\b|violat\w+|breach\w*|breaks?\b|broke\b|broken\b|sabotag\w+|abandon\w*|(?:does|do|did|has|have|had) not (?:been )?(?:compl\w+|fulfil\w*|honou?r\w*|implement\w*|observ\w+|kept|met)|withdr[ae]w\w*|undermin\w+)/i
// takes "has met every obligation under", "complies with"; leaves "met in Brannoc"
const KEPT = /\b(?:compl(?:y|ies|ied) with|fulfil(?:s|led|ls)?\b|honou?r(?:s|ed)?\b|abid(?:es?|ed) by|observ(?:es|ed)\b|adher(?:es?|ed) to|implemented\b|met (?:all|every|its|their) \w+)/i

/** Whoever with a party is named last before it, within the content: "that Ellmark has failed …". */
function actorBefore({ source: { record } }: Read, at: number, content: readonly Span[]): string | null {
  const start = content.find((span) => span[0] <= at && at < span[1])?.[0] ?? at
  const named = record.entities.flatMap((entity) => entity.mentions.filter((mention) => mention[0] >= start && mention[0] < at).map((mention) => ({ entity, at: mention[0] })))
  const parties = named.sort((a, b) => b.at - a.at).map(({ entity }) => (entity.kind === 'agreement' ? null : partyOf(entity)))
  return parties.find((party) => party !== null && !isPress(party)) ?? null
}

// ---- conditional announcements

function announcementsIn(read: Read): Announcement[] {
  const { source, statements, entities } = read
  return source.record.conditional.flatMap(({ statement: id, condition, consequence }): Announcement[] => {
    const statement = statements.get(id)
    const by = statement ? speakingParty(read, statement) : null
    if (!statement || by === null) return []
    const heard = statement.addressee === null ? otherAtTable(read, by) : partyOf(entities.get(statement.addressee))
    const to = heard === by ? null : heard // what one of a party says to another of it is said to no other party
    return [{ condition, consequence, deadline: deadlineIn(source, [condition, consequence]), by, to, source: source.id, statement: id, at: source.published }]
  })
}

function deadlineIn({ record: { article } }: Source, spans: readonly Span[]): Span | null {
  for (const [start, end] of spans) {
    const found = DEADLINE.exec(article.text.slice(start, end))
    if (found) return [start + found.index, start + found.index + found[0].length]
  }
  return null
}

// takes "by Friday", "by 16 May", "beyond the end of March", "within ten days", "before the summit"; leaves "by the company"
const DEADLINE =
  /\b(?:by|before|until|till|beyond|after|from) (?:the (?:end|start|beginning) of (?:the )?(?:\p{Lu}\p{L}+|week|month|year)|(?:next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} \p{Lu}\p{L}+|(?:Jan|Febr|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{L}* ?\d{0,2}|midnight|\d{4})|\bwithin \p{L}+ (?:hours|days|weeks|months)/u

// The record as linked data: schema.org's Quotation for what is verbatim and Claim for what is reported, CiTO for denials,
// PROV-O for where words come from, Web Annotation for the places they stand in. People are nodes without an identifier:
// a name is not yet somebody, and two of one name must not become one by way of an address.
import { textAt, type Span } from '../../text/span.ts'
import type { Article, Meeting, Statement } from '../api/schemas.ts'
import { PATHS, type Site } from '../site.ts'
import type { Given } from '../told/statements.ts'

type Linking = Pick<Site, 'link'>

export const CONTEXT = '/contexts/v1.jsonld'

export const linkedStatement = (statement: Given<typeof Statement>, site: Linking): object => ({ '@context': site.link(CONTEXT), ...statementNode(statement, site) })

export function linkedArticle(article: Given<typeof Article>, site: Linking): object {
  const statements = article.statements.map((it) => statementNode(it, site))
  const narratives = article.narratives.map(({ claim, firstReport, followedBy, denied }) => ({
    ...{ type: 'Claim', text: claim, firstReport: firstReport && site.link(PATHS.statement(firstReport)), followedBy, isDisputedBy: denied.map((key) => site.link(PATHS.statement(key))) },
  }))
  return { '@context': site.link(CONTEXT), ...articleNode(article), inLanguage: article.language, generatedAtTime: article.fetchedAt, hasPart: [...statements, ...narratives] }
}

export function linkedMeeting({ link, sides, date, channel, sources, previous, next, accounts, trails }: Given<typeof Meeting>, site: Linking): object {
  const round = (id: string | null) => id && site.link(PATHS.meeting(id))
  const ids = (points: Given<typeof Meeting>['accounts']['press']) =>
    points.flatMap(({ tellings }) => tellings.flatMap(({ statement }) => (statement === null ? [] : [site.link(PATHS.statement(statement))])))
  return {
    ...{ '@context': site.link(CONTEXT), id: link, type: 'Event', startDate: date, channel, previousRound: round(previous), nextRound: round(next) },
    attendee: sides.map(({ side, principal, role }) => agent({ speaker: principal ?? side, role, side })),
    subjectOf: sources.map(articleNode),
    hasPart: trails.map(({ claim, steps, undated }) => claimNode(claim.tellings[0]!, [...steps, ...undated], site)),
    row: accounts.rows.map(({ kind, side, topic, one, other }) => ({ kind, side, topic, one: ids(one), other: ids(other) })),
  }
}

type Steps = Given<typeof Meeting>['trails'][number]['steps']

/** The way of a claim: who repeats it and who denies it; a copy repeats nothing, it is the same once more. */
function claimNode({ words }: { readonly words: string }, steps: Steps, { link }: Linking): object {
  const linked = (kind: Steps[number]['kind']) => steps.filter((it) => it.kind === kind).flatMap(({ statement }) => (statement === null ? [] : [link(PATHS.statement(statement))]))
  return { type: 'Claim', text: words, firstSeen: linked('report'), repeatedBy: linked('repeat'), copiedBy: linked('copy'), isDisputedBy: linked('denial') }
}

type Brief = Pick<Given<typeof Statement>['article'], 'link' | 'headline' | 'outlet' | 'url' | 'published'>

const articleNode = ({ link, headline, outlet, url, published }: Brief) => ({
  ...{ id: link, type: 'NewsArticle', headline, url, datePublished: published, publisher: outlet && { type: 'Organization', name: outlet } },
})

function statementNode(it: Given<typeof Statement>, { link }: Linking): object {
  const isVerbatim = it.kind === 'direct'
  const article = articleNode(it.article)
  return {
    ...{ id: it.link, type: isVerbatim ? 'Quotation' : 'Claim', text: it.words, verb: it.verb, act: it.act, kind: it.kind, topic: it.topic, condition: it.condition },
    ...(it.speaker === null ? {} : { creator: agent(it), wasAttributedTo: agent(it) }),
    ...{ addressee: it.addressee, relayedBy: it.relayedBy.map((name) => ({ type: 'Agent', name })), agreement: it.agreements },
    ...(isVerbatim ? { isPartOf: article, wasQuotedFrom: it.article.link } : { appearance: article, wasDerivedFrom: it.article.link }),
    ...(it.within === null ? {} : { within: link(PATHS.statement(it.within)) }),
    ...(it.denial && { deniedWords: it.denial.words, ...(it.denial.statement && { disputes: link(PATHS.statement(it.denial.statement)) }) }),
    denied: it.denied,
    annotation: annotation(it),
  }
}

const agent = ({ speaker, role, side }: { speaker: string | null; role: string | null; side: string | null }) => ({
  ...{ type: 'Agent', name: speaker, jobTitle: role, memberOf: side && { type: 'Agent', name: side } },
})

/** The places of the words, in the text as it was read and, by its words, on the live page. */
function annotation({ content, passage, article, link }: Given<typeof Statement>): object {
  const at = (place: number) => passage.character + [...passage.text.slice(0, place - passage.starts)].length
  const selectors = content.map((span) => [quoteSelector(span, passage), { type: 'TextPositionSelector', start: at(span[0]), end: at(span[1]) }])
  const state = { type: 'TimeState', sourceDate: article.fetchedAt }
  const targets = selectors.flatMap(([quote, position]) => [
    { type: 'SpecificResource', source: article.link, selector: [quote, position] },
    ...(article.url === null ? [] : [{ type: 'SpecificResource', source: article.url, selector: quote, state }]),
  ])
  return { id: `${link}#words`, type: 'Annotation', target: targets }
}

// So many characters around a quotation find it again where it stands more than once.
const CONTEXT_LENGTH = 32

function quoteSelector([start, end]: Span, { text, starts }: { readonly text: string; readonly starts: number }): object {
  const [from, to] = [start - starts, end - starts]
  const around = { prefix: text.slice(Math.max(0, from - CONTEXT_LENGTH), from).toWellFormed(), suffix: text.slice(to, to + CONTEXT_LENGTH).toWellFormed() }
  return { type: 'TextQuoteSelector', exact: textAt(text, [from, to]), ...around }
}

// The shapes of what is made across articles: pairs of parties, topics, agreements, claims, outlets, corrections, measures.
import { z } from 'zod'
import { Agreement, AgreementClaim, Announcement, ArticleBrief, KINDS, known, link, ListedMeeting, Listing, many, named, Outlet, PAGE, pageOf, pair as twoSides, Point, Span, text, Trail, words } from './schemas.ts'

// ---- what is asked

const limit = z.coerce.number().int().min(1).max(PAGE.most).default(PAGE.usual).meta({ description: 'How many at most.' })

export const PairKey = z.strictObject({ pair: twoSides('Two parties with "|" between them.') })
export const ClaimKey = z.strictObject({ key: z.string().regex(/^[0-9a-f]{20}\.\d{1,9}-\d{1,9}$/).meta({ description: 'The claim’s key: the place of its best words, or of any words that say it.' }) })
export const CorrectionSearch = z.strictObject({ outlet: words('The outlet’s name.').optional(), cursor: Listing.shape.cursor, limit })
export const Latest = z.strictObject({ limit })
export const Nothing = z.strictObject({})

// ---- what is given

export const AgreementCard = named(
  'AgreementCard',
  z.object({
    ...Agreement.shape,
    variants: many.meta({ description: 'What else it is called.' }),
    claimed: z.array(AgreementClaim).meta({ description: 'Who claims what of whom, in time.' }),
    latest: z.array(AgreementClaim).meta({ description: 'What each party last claimed to be kept or broken, of each: claims, no verdict.' }),
    mentions: z.array(z.object({ capture: text, link, headline: known, outlet: known, day: known, claims: many })),
  }),
)

const pair = { pair: text.meta({ description: 'Its key: the parties in the order of the alphabet, with “|” between them.' }), parties: many, link, rounds: z.int(), firstDay: known, lastDay: known }

export const Pair = named('Pair', z.object(pair))

const Change = named(
  'Change',
  z.object({
    kind: z.enum(['both', 'differ', 'contradict', 'only', 'open', 'unanswered']).meta({ description: 'both: said again. differ: in other terms. only: in one of the two accounts. open: nothing sure can be said.' }),
    topic: known, earlier: z.array(Point), later: z.array(Point), differences: z.array(z.object({ kind: text, one: z.array(Span), other: z.array(Span) })),
  }),
)

export const PairCard = named(
  'PairCard',
  z.object({
    ...pair,
    meetings: z.array(ListedMeeting).meta({ description: 'The latest rounds, in time.' }),
    changes: z.array(z.object({ from: text, to: text, sides: z.array(z.object({ side: text, rows: z.array(Change) })) })).meta({ description: 'Each side’s account of a round beside its own of the round before.' }),
    agreements: z.array(AgreementClaim),
    conditionals: z.array(Announcement),
  }),
)

export const Topic = named('Topic', z.object({ name: text, link, articles: z.int(), statements: z.int() }))

const Speaking = z.object({ name: known, side: known, statements: z.int(), denials: z.int() })

export const TopicCard = named(
  'TopicCard',
  z.object({
    ...Topic.shape,
    firstDay: known, lastDay: known,
    complete: z.boolean().meta({ description: 'False where there is more of it than the latest statements that were counted.' }),
    subject: z.object({ code: known, name: text }).nullable().meta({ description: 'The IPTC Media Topic that its words point to.' }),
    sides: z.array(z.object({ side: known, statements: z.int(), denials: z.int() })), speakers: z.array(Speaking),
    meetings: z.array(ListedMeeting).meta({ description: 'The latest meetings where it came up.' }),
  }),
)

const claim = {
  key: text, link, words: text, kind: z.enum(KINDS).nullable(), speaker: known, topic: known, meeting: text.meta({ description: 'The talks that it is followed through.' }),
  independent: z.int(), copies: z.int(), denials: z.int(),
}

export const Claim = named('Claim', z.object(claim))

const ClaimRound = named(
  'ClaimRound',
  z.object({
    meeting: text, date: known, capture: text, statement: known, link, words: text, speaker: known, by: text.meta({ description: 'The party that makes the claim.' }), of: known.meta({ description: 'The other party, where the words name it.' }),
    how: z.enum(['first', 'again', 'otherwise']).meta({ description: 'first: of the rounds read here. otherwise: the same subject in other terms than the round before.' }),
  }),
)
export const ClaimCard = named(
  'ClaimCard',
  z.object({
    ...claim,
    id: text.meta({ description: 'The claim’s id over all rounds of talks: the key of the words by which the first of them has it.' }),
    sides: z.array(text).meta({ description: 'Of the talks.' }), date: known, trail: Trail,
    rounds: z.array(ClaimRound).meta({ description: 'The rounds in which its party makes it, in time; none where that is this one alone.' }),
  }),
)

export const OutletCard = named(
  'OutletCard',
  z.object({
    ...Outlet.shape,
    owner: known.meta({ description: 'Whose it is, as the operator has set it or as articles call it.' }),
    ownerBy: z.enum(['operator', 'articles']).nullable(),
    kind: known.meta({ description: 'What it is, as the operator has set it or as articles call it.' }),
    documents: z.array(z.object({ kind: text, articles: z.int() })),
    talks: z.object({
      reported: z.int().meta({ description: 'The latest talks that it told of: what follows is counted in these.' }),
      first: z.int().meta({ description: 'Talks of which its text is surely the first of those read here.' }),
      copied: z.int().meta({ description: 'Its texts that others surely had word for word after it.' }),
      copies: z.int().meta({ description: 'Its texts that another outlet surely had word for word before.' }),
    }),
    corrected: z.int().meta({ description: 'Articles of it in which a person corrected what Readout had read.' }),
  }),
)

export const Correction = named(
  'Correction',
  z.object({
    key: text, link, statement: text.meta({ description: 'The key of the statement.' }), words: known, field: text, was: z.unknown().meta({ description: 'What the machine had read.' }),
    value: z.unknown(), reason: known, by: text, at: text, undone: known.meta({ description: 'When it was taken back.' }),
    article: ArticleBrief.pick({ capture: true, link: true, headline: true, outlet: true }).nullable(),
  }),
)

export const Measure = named(
  'Measure',
  z.object({ field: text, measure: text, value: z.number(), of: text.meta({ description: 'The test set.' }), date: known, source: text.meta({ description: 'The file that it stands in.' }) }),
)

export const Pairs = pageOf('Pairs', Pair)
export const Topics = pageOf('Topics', Topic)
export const Claims = pageOf('Claims', Claim)
export const Corrections = pageOf('Corrections', Correction)
export const Measures = pageOf('Measures', Measure)

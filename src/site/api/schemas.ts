// Every shape that the API takes and gives, once: what is asked is checked by these, and the OpenAPI document is made of them.
import { z } from 'zod'
import { OUTCOMES } from '../../store/asked/asked-standing.ts'

/** The shapes that have a name in the OpenAPI document. */
export const SHAPES = z.registry<{ id: string }>()

export function named<Shape extends z.ZodType>(id: string, shape: Shape): Shape {
  SHAPES.add(shape, { id })
  return shape
}

// ---- what is asked

// What no column can hold would be an error of the database; nobody's name is longer than this.
export const words = (about: string) => z.string().min(1).max(500).refine((it) => !it.includes('\0'), 'holds a NUL').meta({ description: about })
const yesOrNo = (about: string) => z.enum(['true', 'false']).transform((it) => it === 'true').meta({ description: about })
export const pair = (about: string) => words(about).refine((it) => /^[^|]+\|[^|]+$/.test(it), 'is not two sides with "|" between them')
const day = (about: string) => z.iso.date().meta({ description: about })

/** How many at a time. */
export const PAGE = { usual: 20, most: 100 } as const

const paging = {
  cursor: words('Where the page begins: `next` of the page before.').optional(),
  limit: z.coerce.number().int().min(1).max(PAGE.most).default(PAGE.usual).meta({ description: 'How many at most.' }),
}

export const KINDS = ['direct', 'mixed', 'indirect'] as const

export const StatementSearch = z.strictObject({
  text: words('Words, "a phrase", this or that, -without: in speaker, side, topic, addressee and sentences.').optional(),
  speaker: words('The speaker’s name.').optional(),
  side: words('The party that the speaker speaks for.').optional(),
  addressee: words('Whom it was said to.').optional(),
  addresseeSide: words('The party of whom it was said to.').optional(),
  pair: pair('Two sides with "|" between them, one speaking to the other.').optional(),
  topic: words('What it is about.').optional(),
  verb: words('The verb’s class in the codebook.').optional(),
  kind: z.enum(KINDS).meta({ description: 'Verbatim, part verbatim, or a paraphrase.' }).optional(),
  denies: yesOrNo('Whether it is a denial.').optional(),
  denied: yesOrNo('Whether somebody denies it in the same article.').optional(),
  from: day('Not before this day.').optional(),
  to: day('Not after this day.').optional(),
  ...paging,
})

export const ArticleSearch = z.strictObject({
  outlet: words('The outlet’s name.').optional(),
  kind: z.enum(['article', 'readout', 'statement', 'transcript']).meta({ description: 'What kind of document.' }).optional(),
  from: day('Not before this day.').optional(),
  to: day('Not after this day.').optional(),
  ...paging,
})

export const NameSearch = z.strictObject({
  kind: z.enum(['person', 'body', 'country', 'place', 'outlet', 'agreement', 'group', 'document']).meta({ description: 'What kind of name.' }).optional(),
  start: words('Names from here on.').optional(),
  ...paging,
})

export const Listing = z.strictObject({ start: words('Names from here on.').optional(), ...paging })

export const MeetingSearch = z.strictObject({
  side: words('A party to it.').optional(),
  pair: pair('Two parties to it, with "|" between them.').optional(),
  topic: words('What it was about.').optional(),
  from: day('Not before this day.').optional(),
  to: day('Not after this day.').optional(),
  ...paging,
})

export const StatementKey = z.strictObject({ key: z.string().regex(/^[0-9a-f]{20}\.\d{1,9}-\d{1,9}$/).meta({ description: 'The statement’s key.' }) })
export const CaptureKey = z.strictObject({ capture: z.string().regex(/^[0-9a-f]{20}$/).meta({ description: 'The key of its capture.' }) })
export const MeetingId = z.strictObject({ id: words('The meeting’s id.') })
export const NameGiven = z.strictObject({ name: words('The name.') })

// ---- what is given

export const text = z.string()
export const known = text.nullable()
export const many = z.array(text)
export const Span = named('Span', z.tuple([z.int(), z.int()]).meta({ description: '[start, end) in UTF-16 code units.' }))
export const link = z.url().meta({ description: 'Its permanent address.' })

export const Problem = named(
  'Problem',
  z.object({ type: text, title: text, status: z.int(), detail: text, errors: z.array(z.object({ parameter: text, detail: text })).optional() }),
)

export const ArticleBrief = named('ArticleBrief', z.object({ capture: text, link, headline: known, language: known, outlet: known, url: known, published: known, fetchedAt: text }))

const passage = { text, starts: z.int().meta({ description: 'Where in the article’s text it begins.' }) }

const statement = {
  key: text,
  link,
  speaker: known,
  role: known,
  side: known,
  addressee: known,
  relayedBy: many.meta({ description: 'Who passes it on, nearest to the speaker first.' }),
  verb: text,
  act: z.enum(['speech', 'thought', 'plan']),
  kind: z.enum(KINDS),
  topic: known,
  words: text.meta({ description: 'What is attributed; where it stands in several places, with “ … ” between them.' }),
  denies: z.boolean().meta({ description: 'It is a denial.' }),
  denied: z.boolean().meta({ description: 'Somebody denies it in the same article.' }),
  day: known,
  decided: z.boolean().meta({ description: 'A person has corrected it.' }),
  passage: z.object(passage).meta({ description: 'Its sentences with their neighbours.' }),
  sentence: Span,
  content: z.array(Span),
  article: ArticleBrief,
}

export const FoundStatement = named('FoundStatement', z.object({ ...statement, highlights: z.array(Span).meta({ description: 'The words that were looked for.' }) }))

export const Statement = named(
  'Statement',
  z.object({
    ...statement,
    passage: z.object({ ...passage, character: z.int().meta({ description: 'The same place counted in code points.' }) }),
    source: z.array(Span),
    cue: z.array(Span),
    score: z.number().meta({ description: '0 to 1: how likely content and source are both right.' }),
    sure: z.boolean().meta({ description: 'Its score is one from which on nine of ten are right.' }),
    within: known.meta({ description: 'The key of the statement that it is part of.' }),
    condition: known.meta({ description: 'The “if” of a conditional announcement.' }),
    since: z
      .object({ what: z.enum(['page removed', 'sentence changed', 'sentence removed']), at: text, capture: known.meta({ description: 'The version that shows it.' }) })
      .nullable()
      .meta({ description: 'What became of its sentence on the live page since, where somebody has looked. What was read stays.' }),
    denial: z.object({ statement: known, words: text }).nullable().meta({ description: 'What it denies: the statement, where the article holds it, and the words.' }),
    agreements: many,
  }),
)

export const ListedArticle = named(
  'ListedArticle',
  z.object({
    capture: text, link, kind: text, issuer: known, headline: known, byline: known, creditedTo: known, section: known, published: known,
    language: known, url: known, outlet: known, statements: z.int(), fetchedAt: text, model: text,
  }),
)

const Party = z.object({ side: text, principal: known, role: known })

export const Article = named(
  'Article',
  z.object({
    capture: text, link, kind: text, issuer: known, headline: known, byline: known, creditedTo: known, section: known, published: known, modified: known,
    language: known, url: known, outlet: known, fetchedAt: text, sha256: text, model: text,
    lastSeenAt: text.meta({ description: 'When the page was last found as it is here.' }),
    removedSince: known.meta({ description: 'When the page was first found to be there no longer.' }),
    newer: z.object({ capture: text, link, fetchedAt: text }).nullable().meta({ description: 'The next version of the page, where it has changed.' }),
    meeting: z
      .object({
        sides: z.array(Party), channel: known, secure: z.boolean().nullable(), date: known, dateNote: known, place: known, duration: known,
        topics: many, describedAs: z.array(z.object({ words: text, by: known })),
      })
      .nullable(),
    entities: z.array(z.object({ name: text, kind: text, role: known, side: known, mentions: z.array(Span) })),
    statements: z.array(Statement),
    narratives: z.array(z.object({ claim: text, firstReport: known.meta({ description: 'The key of the statement that reports it first.' }), followedBy: many, denied: many, toldBy: known })),
    agreements: z.array(z.object({ name: text, claims: many })),
    conditional: z.array(z.object({ statement: text, condition: text, consequence: text })),
  }),
)

const Telling = named(
  'Telling',
  z.object({
    capture: text, statement: known.meta({ description: 'The key of the statement, where it is one.' }), words: text, spans: z.array(Span),
    kind: z.enum(KINDS).nullable().meta({ description: 'Null for what an official text says in its own voice.' }), speaker: known, role: known, relayedBy: many, verb: known,
    cue: z.array(Span).meta({ description: 'The words that tell of the saying; empty in an official text’s own voice.' }), denies: z.boolean().meta({ description: 'Whoever says the words denies them.' }), teller: z.object({ side: known, entity: known, voice: text }),
    passage: z.object(passage).meta({ description: 'The sentences that the words stand in, with their neighbours.' }),
  }),
)

export const Point = named(
  'Point',
  z.object({
    id: text, topic: known, independent: z.int().meta({ description: 'Sources that say it of their own knowledge.' }), copies: z.int().meta({ description: 'Texts that say it, copies included.' }),
    order: z.int().nullable(), sides: many, tellings: z.array(Telling).meta({ description: 'Who says it, the best words first.' }),
  }),
)

const Cite = named('Cite', z.object({ capture: text, words: text, spans: z.array(Span) }))

const CheckedLine = named(
  'CheckedLine',
  z.object({
    kind: text.meta({ description: 'What practitioners look for: initiated, only, agreed scope, demand unanswered, softened, next step, opens with, length, praise, earlier meeting, published first, later addition.' }),
    side: known, value: known, cites: z.array(Cite),
  }),
)

const TrailStep = named(
  'TrailStep',
  z.object({
    kind: z.enum(['report', 'repeat', 'copy', 'denial']), capture: text, statement: known, outlet: known, at: known, by: known, words: text,
    denied: known.meta({ description: 'The words that a denial denies.' }),
  }),
)

export const Trail = named(
  'Trail',
  z.object({
    claim: Point,
    firstSeen: z.array(TrailStep).meta({ description: 'The earliest that has been read here; others may have had it before.' }),
    firstAccordingTo: z.array(z.object({ first: text, capture: text, statement: known })).meta({ description: 'Who is said to have been first, and where.' }),
    steps: z.array(TrailStep).meta({ description: 'In time.' }),
    undated: z.array(TrailStep).meta({ description: 'What has no date has no place in the order.' }),
  }),
)

const where = { capture: text.meta({ description: 'The article.' }), statement: known.meta({ description: 'The key of the statement.' }), at: known.meta({ description: 'When its article was published.' }) }

export const AgreementClaim = named(
  'AgreementClaim',
  z.object({
    agreement: text, claim: z.enum(['kept', 'broken', 'invoked']).meta({ description: 'What is claimed, not what is so.' }), by: text.meta({ description: 'The party that claims it.' }),
    of: known.meta({ description: 'Whose conduct it is about, where the words say.' }), words: text, ...where,
  }),
)

export const Announcement = named(
  'Announcement',
  z.object({ condition: text, consequence: text, deadline: known.meta({ description: 'The words for it.' }), by: text, to: known, ...where,
    outcome: z.object({ what: z.enum(OUTCOMES), at: text }).nullable().meta({ description: 'What came of it, as a person said last; null where nobody has.' }) }),
)

const Detail = z.object({ value: text, sources: z.array(text).meta({ description: 'The captures that say so.' }) })
const DescribedAs = z.object({ words: text, span: Span, by: known.meta({ description: 'Who calls it so; null where an article does in its own voice.' }), capture: text })

const Account = z.object({ side: text, sources: many, ownTexts: many, points: z.int() })

const meeting = {
  id: text, link, sides: z.array(Party), date: known, channel: known, topics: many,
  sources: z.array(ArticleBrief).meta({ description: 'The articles that tell of it, official texts first; in a list of meetings the first twenty.' }),
  reports: z.int().meta({ description: 'How many articles tell of it.' }),
  independent: z.int().meta({ description: 'Of these, how many know it from somewhere else than the others: copies and stories of one agency are one.' }),
  previous: known, next: known,
}

export const ListedMeeting = named('ListedMeeting', z.object(meeting))

export const Meeting = named(
  'Meeting',
  z.object({
    ...meeting,
    accounts: z.object({
      one: Account,
      other: Account,
      rows: z.array(
        z.object({
          kind: z.enum(['both', 'differ', 'contradict', 'only', 'open', 'unanswered']), side: known, topic: known, one: z.array(Point), other: z.array(Point),
          differences: z.array(z.object({ kind: text, one: z.array(Span), other: z.array(Span) })),
        }),
      ),
      others: z.array(z.object({ side: text, points: z.array(Point) })),
      press: z.array(Point),
    }),
    told: z.object({ places: z.array(Detail), durations: z.array(Detail), descriptions: z.array(DescribedAs) }).meta({ description: 'What texts tell of the meeting itself, each with those who tell it.' }),
    agreements: z.array(AgreementClaim).meta({ description: 'What each side claims of an agreement in the texts on these talks.' }),
    conditionals: z.array(Announcement.omit({ outcome: true })).meta({ description: 'What one announces to the other on a condition there; what came of it stands with the pair.' }),
    checklist: z.array(CheckedLine),
    trails: z.array(Trail),
  }),
)

export const Name = named('Name', z.object({ id: known.meta({ description: 'Stable; null as long as it is not known whose name it is.' }), name: text, link, kinds: many, sides: many, roles: many, articles: z.int() }))
export const NameCard = named('NameCard', z.object({ ...Name.shape, side: known, variants: many.meta({ description: 'What else it is called: by rule where nothing speaks against it, or as people have decided.' }),
  others: z.array(z.object({ id: text, name: text, kind: text, side: known, link })).meta({ description: 'Others who are called so somewhere, and are not the same.' }), statements: z.int(), firstDay: known, lastDay: known }))
export const Agreement = named('Agreement', z.object({ name: text, link, articles: z.int(), claims: z.int() }))
export const Outlet = named('Outlet', z.object({ name: text, link, articles: z.int(), statements: z.int(), firstDay: known, lastDay: known }))

/** A page of a list. */
export const pageOf = <Item extends z.ZodType>(id: string, item: Item) =>
  named(id, z.object({ items: z.array(item), next: known.meta({ description: 'The cursor of the next page; null after the last.' }) }))

export const FoundStatements = pageOf('FoundStatements', FoundStatement)
export const ListedArticles = pageOf('ListedArticles', ListedArticle)
export const ListedMeetings = pageOf('ListedMeetings', ListedMeeting)
export const Names = pageOf('Names', Name)
export const Agreements = pageOf('Agreements', Agreement)
export const Outlets = pageOf('Outlets', Outlet)

import type { Article } from '../article/article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Span } from '../text/span.ts'

/** What one article says of who said what: everything in it can be followed to its span. Unknown is `null`. */
export interface Record {
  readonly article: Article
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly statements: readonly Statement[]
  readonly meeting: Meeting | null
  readonly accounts: Accounts | null
  readonly narratives: readonly Narrative[]
  readonly agreements: readonly Agreement[]
  readonly conditional: readonly Conditional[]
}

export interface Entity {
  /** The full name where the article gives one, unique within the record: it is also the id by which statements refer to it. */
  readonly id: string
  readonly name: string
  readonly kind: EntityKind
  /** "President", "Kremlin spokesman", as the article words it. */
  readonly role: string | null
  /** The party it speaks for: a country's or an organisation's name; "press" for an outlet. */
  readonly side: string | null
  readonly mentions: readonly Span[]
}

export type EntityKind = 'person' | 'body' | 'country' | 'place' | 'outlet' | 'agreement' | 'group' | 'document'

/** One attribution understood: an act of speech (or of thought, see `act`) by a speaker. */
export interface Statement {
  /** "s1", "s2", … in the order of the text. */
  readonly id: string
  /** The attribution it rests on. */
  readonly attribution: string
  /** The statement whose content this one is part of. */
  readonly within: string | null
  /** An entity's id; `null` where the text leaves it open. */
  readonly speaker: string | null
  /** Who passes it on, nearest to the speaker first, without the outlet itself: entity ids. */
  readonly relayedBy: readonly string[]
  /** An entity's id, or the words of the text for an audience ("reporters", "everyone"). */
  readonly addressee: string | null
  /** The verb's class in the codebook: "say", "warn", "deny", … */
  readonly verb: string
  readonly act: 'speech' | 'thought' | 'plan'
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly topic: string | null
  /** The "if" of a conditional announcement. */
  readonly condition: Span | null
  /** For a denial: the statement denied, where the article holds it; otherwise the content's own span says what is denied. */
  readonly denies: Denial | null
  /** The agreements it invokes: entity ids. */
  readonly agreements: readonly string[]
}

export interface Denial {
  readonly statement: string | null
  readonly denied: Span
}

export interface Meeting {
  readonly sides: readonly MeetingSide[]
  readonly channel: 'in person' | 'phone call' | 'video call' | null
  readonly secure: boolean | null
  /** ISO day. */
  readonly date: string | null
  /** Why there is no date, in a sentence. */
  readonly dateNote: string | null
  readonly place: string | null
  readonly duration: string | null
  readonly describedAs: readonly Description[]
  readonly topics: readonly string[]
  /** The sentences that tell of it. */
  readonly evidence: readonly Span[]
}

export interface MeetingSide {
  readonly side: string
  readonly principal: string | null
  readonly role: string | null
}

export interface Description {
  readonly words: Span
  /** Who calls it so: an entity's id, "outlet" for the article's own voice. */
  readonly by: string | null
}

/** The two sides' accounts by who tells it. Silence is never denial: `only` says who mentions, nothing more. */
export interface Accounts {
  readonly bothSides: readonly SharedPoint[]
  /** Side → statements on what the other side's account leaves out. */
  readonly only: { readonly [side: string]: readonly string[] }
  readonly contested: readonly ContestedPoint[]
}

export interface SharedPoint {
  readonly point: string
  /** Side → the statements that say it. */
  readonly statements: { readonly [side: string]: readonly string[] }
}

export interface ContestedPoint {
  readonly point: string
  readonly one: readonly string[]
  readonly other: readonly string[]
}

export interface Narrative {
  /** In the article's own words. */
  readonly claim: string
  readonly firstReport: string | null
  readonly followedBy: readonly string[]
  readonly denied: readonly string[]
  /** Whose framing it is when the article itself calls it a narrative. */
  readonly toldBy: string | null
}

export interface Agreement {
  readonly name: string
  readonly mentions: readonly Span[]
  /** Statements that claim something of it. */
  readonly claims: readonly string[]
}

export interface Conditional {
  readonly statement: string
  readonly condition: Span
  readonly consequence: Span
}

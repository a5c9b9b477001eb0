/** What has a feed: the whole site, and what statements have in common. `id` is the name that it is asked by. */
const FEED_KINDS = ['site', 'denials', 'corrections', 'pair', 'party', 'person', 'topic', 'agreement', 'claim', 'outlet', 'replies'] as const

export type FeedKind = (typeof FEED_KINDS)[number]

/** The same feed, written in three ways. */
export const FEED_FORMS = ['atom', 'rss', 'json'] as const

export type FeedForm = (typeof FEED_FORMS)[number]

/** "/feeds/topic/grain%20corridor.atom": the permanent path of a feed. */
export const feedPath = (kind: FeedKind, id: string | null = null, form: FeedForm = 'atom'): string => `/feeds/${kind}${id === null ? '' : `/${encodeURIComponent(id)}`}.${form}`

/** Two parties have one feed, whichever is named first. */
export const pairId = (parties: readonly string[]): string => parties.toSorted((a, b) => (a < b ? -1 : 1)).join('|')

import type { ReplyTools } from '../reading/replies.ts'
import type { Store } from '../store/store.ts'

/** What every answer is made from. */
export interface Site {
  readonly store: Store
  /** The permanent address of a path: identifiers must not follow what a visitor writes into a Host header. */
  readonly link: (path: string) => string
  /** Null where replies are closed. */
  readonly replies: ReplyTools | null
  /** What whoever takes something from here must know of all of it; goes along with citations, cards and linked data. */
  readonly notice?: string | undefined
}

/** Who runs the site, as far as they say. */
export interface Operator {
  readonly name: string | null
  /** A mail address, a web address, or words for another way. */
  readonly contact: string | null
}

export const NOBODY: Operator = { name: null, contact: null }

/** Where things are, below the site's address: the one table of permanent paths. */
export const PATHS = {
  statement: (key: string) => `/statements/${key}`,
  article: (capture: string) => `/articles/${capture}`,
  /** Of a statement, a sentence or an article; of a point in a comparison; see short-address.ts. */
  short: (short: string) => `/s/${short}`,
  shortPoint: (short: string) => `/p/${short}`,
  /** The picture of a page, by the page's own path. */
  picture: (path: string) => `/share${path}.png`,
  oembed: '/oembed',
  meeting: (id: string) => `/meetings/${encodeURIComponent(id)}`,
  name: (name: string) => `/names/${encodeURIComponent(name)}`,
  agreement: (name: string) => `/agreements/${encodeURIComponent(name)}`,
  pair: (parties: readonly string[]) => `/pairs/${encodeURIComponent(parties.join('|'))}`,
  topic: (name: string) => `/topics/${encodeURIComponent(name)}`,
  claim: (key: string) => `/claims/${key}`,
  outlet: (name: string) => `/outlets/${encodeURIComponent(name)}`,
  reply: (key: string) => `/replies/${key}`,
  /** How the sides answer on the record. */
  sides: '/sides',
} as const

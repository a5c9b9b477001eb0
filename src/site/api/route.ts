import { z } from 'zod'
import type { Site } from '../site.ts'
import type { Given } from '../told/statements.ts'

/** A question of the API as the table of routes describes it; the answers, the OpenAPI document and the test of the docs read nothing else. */
export interface Route {
  /** Below /api/v1. */
  readonly path: string
  readonly summary: string
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly answer: z.ZodType
  /** What to say where the question finds nothing. */
  readonly nothing: { readonly status: 400 | 404; readonly detail: string }
  readonly ask: (site: Site, asked: never) => Promise<object | null>
  /** The same as linked data, where there is such a form. */
  readonly linked: ((answer: never, site: Site) => object) | null
}

const NONE = z.strictObject({})
const NO_PAGE = { status: 400, detail: 'The cursor is none that Readout gave.' } as const
export const no = (what: string) => ({ status: 404, detail: `There is no such ${what}.` }) as const

interface Listed<Query extends z.ZodObject, Answer extends z.ZodType> {
  readonly path: string
  readonly summary: string
  readonly query: Query
  readonly answer: Answer
  readonly ask: (site: Site, asked: z.output<Query>) => Promise<Given<Answer> | null>
}

interface Single<Params extends z.ZodObject, Answer extends z.ZodType> {
  readonly path: string
  readonly summary: string
  readonly params: Params
  readonly answer: Answer
  readonly nothing: Route['nothing']
  readonly ask: (site: Site, asked: z.output<Params>) => Promise<Given<Answer> | null>
  readonly linked?: (answer: Given<Answer>, site: Site) => object
}

// Within a row the types of question and answer hold together; in the table they are forgotten.
export const list = <Query extends z.ZodObject, Answer extends z.ZodType>(row: Listed<Query, Answer>): Route => ({ ...row, params: NONE, nothing: NO_PAGE, linked: null }) as Route
export const single = <Params extends z.ZodObject, Answer extends z.ZodType>(row: Single<Params, Answer>): Route => ({ linked: null, ...row, query: NONE }) as unknown as Route

type Pages<Item> = { readonly items: readonly Item[]; readonly next: string | null } | null

export const paged = <Item, Shown>(page: Pages<Item>, shown: (item: Item) => Shown) => page && { items: page.items.map(shown), next: page.next }


import { bucketWords } from '../buckets.ts'

/** The bucket of each statement among its words; see buckets.ts. Touches every statement, once. */
export const BUCKET_TABLES = `update made.statement set words = words || ${bucketWords('article')};`

import { fileURLToPath } from 'node:url'

/** A file of the checkout, as the commands take it. */
export const rootPath = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

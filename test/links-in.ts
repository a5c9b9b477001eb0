import { parseDocument } from 'htmlparser2'

/** The paths on this site that a page leads to, without what is behind "#". */
export const linksIn = (page: string): string[] => [...page.matchAll(/\shref="(\/[^"]*)"/g)].map(([, path]) => textOf(path!).split('#')[0]!)

/** What an attribute says: "&amp;" is a sign, and so is "&#39;". */
const textOf = (attribute: string): string => (parseDocument(`<a href="${attribute}">`).children[0] as { attribs?: { href?: string } }).attribs!.href!

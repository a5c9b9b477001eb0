import { Parser } from 'htmlparser2'

// Heads of a few hundred kB are seen, with all styles and scripts in them.
const LONGEST_HEAD = 1_000_000

/**
 * The `<meta name>`s of a page's head by their names in small letters, values in the page's order, and nothing else of the
 * page: what a site asks of machines must be known before the page is read.
 */
export function metaTags(html: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const parser = new Parser({
    onopentag(name, { name: key, content }) {
      if (name === 'body') parser.pause()
      if (name !== 'meta' || key === undefined || content === undefined) return
      const values = found.get(key.toLowerCase()) ?? []
      values.push(content)
      found.set(key.toLowerCase(), values)
    },
  })
  parser.write(html.slice(0, LONGEST_HEAD))
  return found
}

import { Parser } from 'htmlparser2'
import { webAddress } from './address.ts'

/** Where a feed offers to tell of its news (WebSub), and by what address it knows itself there. */
export interface FeedLinks {
  readonly hub: string | null
  readonly self: string | null
}

// A feed speaks of itself before its first item.
const LONGEST_HEAD = 64 * 1024
const ITEM = /^(?:\w+:)?(?:item|entry)$/i

/** The links of a feed, of whichever kind it is; addresses are completed by the feed's own. */
export function feedLinks(text: string, base: string): FeedLinks {
  const links = text.trimStart().startsWith('{') ? jsonLinks(text) : xmlLinks(text)
  return { hub: webAddress(links.hub, base), self: webAddress(links.self, base) }
}

type Found = { [rel in 'hub' | 'self']?: string }

function xmlLinks(text: string): Found {
  const found: Found = {}
  const parser = new Parser(
    {
      onopentag(name, { rel, href }) {
        if (ITEM.test(name)) parser.pause()
        else if ((rel === 'hub' || rel === 'self') && /^(?:\w+:)?link$/i.test(name)) found[rel] ??= href
      },
    },
    { xmlMode: true },
  )
  parser.write(text.slice(0, LONGEST_HEAD))
  return found
}

function jsonLinks(text: string): Found {
  try {
    const { hubs, feed_url: self } = JSON.parse(text) as { hubs?: unknown; feed_url?: unknown }
    const hub = Array.isArray(hubs) ? (hubs as { type?: unknown; url?: unknown }[]).find((it) => it?.type === 'WebSub')?.url : undefined
    return { ...(typeof hub === 'string' && { hub }), ...(typeof self === 'string' && { self }) }
  } catch {
    return {}
  }
}

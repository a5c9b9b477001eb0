import { webAddress } from '../article/address.ts'
import { feedsInOpml, opmlOf } from '../article/opml.ts'
import { followFeed, unfollowFeed } from '../reading/feeds.ts'
import { allBytes, openDocument } from '../reading/open-document.ts'
import { feedsFollowed, type Feed, type NewFeed } from '../store/work/feeds.ts'
import type { Store } from '../store/store.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { failed, misused } from './failed.ts'
import { filled } from './layout.ts'
import { withStore } from './store-place.ts'

/** Follows the feeds named. */
export const feedAdd: Run = async (call) => {
  const { names, options, world } = call
  const urls = names.map((name) => webAddress(name))
  const wrong = names.find((_, i) => urls[i] === null)
  if (names.length === 0 || wrong !== undefined) return misused(wrong === undefined ? 'feed add needs the address of a feed' : `"${wrong}" is no web address`, 'feed add', world)
  const about = { title: textOf(options.title), folder: textOf(options.folder) }
  return withStore(call, (store) => follow(store, urls.map((url) => ({ ...about, url: url! })), call))
}

/** Follows the feeds of an OPML file. */
export const feedImport: Run = async (call) => {
  const { names: [name = '-'], world } = call
  const opened = await openDocument(name, world.stdin)
  const all = opened.ok ? await allBytes(opened) : opened
  if (!all.ok) return failed(all, world)
  const list = feedsInOpml(new TextDecoder().decode(all.bytes))
  return list.ok ? withStore(call, (store) => follow(store, list.feeds, call)) : failed({ sentence: `${name}: ${list.sentence}` }, world)
}

async function follow(store: Store, feeds: readonly NewFeed[], { world }: Call): Promise<number> {
  let fresh = 0
  for (const feed of feeds) if ((await followFeed(store, feed)).fresh) fresh++
  const known = feeds.length - fresh
  world.tell(`${fresh} ${fresh === 1 ? 'feed is' : 'feeds are'} followed from now on${known > 0 ? `, ${known} ${known === 1 ? 'was' : 'were'} already` : ''}. "readout worker" asks them.\n`)
  return EXIT.ok
}

/** Follows the feeds named no longer. */
export const feedRemove: Run = async (call) => {
  const { names, world } = call
  if (names.length === 0) return misused('feed remove needs the address of a feed', 'feed remove', world)
  return withStore(call, async (store) => {
    const unknown: string[] = []
    for (const name of names) if (!(await unfollowFeed(store, webAddress(name) ?? name))) unknown.push(name)
    return unknown.length > 0 ? failed({ sentence: `Not followed: ${unknown.join(', ')}.` }, world) : EXIT.ok
  })
}

/** Lists the feeds that are followed. */
export const feedList: Run = async (call) =>
  withStore(call, async (store) => {
    const { options, world } = call
    for (const feed of await feedsFollowed(store)) await world.write(options.json ? `${JSON.stringify(asLine(feed))}\n` : entry(feed, call))
    return EXIT.ok
  })

/** Without what only the hub may know. */
const asLine = ({ secret: _, id: __, ...feed }: Feed) => feed

function entry({ title, url, folder, everyMs, polledAt, error }: Feed, { world: { terminal } }: Call): string {
  const asked = polledAt === null || everyMs === null ? 'not asked yet' : `asked ${polledAt.slice(0, 16).replace('T', ' ')}, every ${interval(everyMs)}`
  const name = title ?? url
  return (
    filled([['bold', name], ['dim', folder === null ? '' : ` in ${folder}`]], { indent: '  ', first: '' }, terminal) +
    filled([['dim', `${title === null ? '' : `${url} · `}${asked}`], ['warn', error === null ? '' : ` · ${error}`]], { indent: '  ' }, terminal)
  )
}

const MINUTE = 60_000

/** "25 minutes", "6 hours". */
function interval(ms: number): string {
  const hours = Math.round(ms / (60 * MINUTE))
  return ms < 90 * MINUTE ? `${Math.round(ms / MINUTE)} minutes` : `${hours} hours`
}

/** Prints the feeds that are followed as OPML. */
export const feedExport: Run = async (call) =>
  withStore(call, async (store) => {
    await call.world.write(opmlOf(await feedsFollowed(store), 'Feeds that Readout follows'))
    return EXIT.ok
  })

const textOf = (option: string | boolean | undefined) => (typeof option === 'string' ? option : null)

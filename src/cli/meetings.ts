import { listedMeeting, meetingTold } from '../site/told/meeting-told.ts'
import type { Site } from '../site/site.ts'
import { talkCalled, talks, type KeptTalk, type TalkSearch } from '../store/asked/asked-of-talks.ts'
import { EXIT, type Call, type Run } from './command.ts'
import { printedMeeting } from './comparison-print.ts'
import { failed, misused } from './failed.ts'
import { isDay } from './is-day.ts'
import { filled } from './layout.ts'
import { oneName, withStore } from './store-place.ts'
import { webAddress } from './web-address.ts'

const AT_A_TIME = 50

/** Lists the meetings that fit what is asked, the latest day first. */
export const meetings: Run = async (call) => {
  const { options, world } = call
  const [search, site] = [searchIn(call), siteOf(call)]
  if (typeof search === 'string') return misused(search, 'meetings', world)
  if (typeof site === 'string') return misused(site, 'meetings', world)
  return withStore(call, async (store) => {
    for (let cursor: string | undefined; ; ) {
      const page = (await talks(store, { ...search, limit: AT_A_TIME, ...(cursor !== undefined && { cursor }) }))! // the cursor is ours
      for (const talk of page.items) await world.write(options.json ? `${JSON.stringify(listedMeeting(talk, site))}\n` : entry(talk, call))
      if (page.next === null) return EXIT.ok
      cursor = page.next
    }
  })
}

type Asked = Omit<TalkSearch, 'limit' | 'cursor'>

/** What is asked for, or a sentence about what is wrong with it. */
function searchIn({ options }: Call): Asked | string {
  const named = ['side', 'topic', 'from', 'to'].flatMap((name) => (typeof options[name] === 'string' ? [[name, options[name]] as const] : []))
  for (const [name, value] of named) if ((name === 'from' || name === 'to') && !isDay(value)) return `--${name} takes a day like 2026-03-05, not "${value}"`
  const pair = typeof options.pair === 'string' ? options.pair.split('|').map((it) => it.trim()).filter((it) => it !== '') : null
  if (pair && pair.length !== 2) return `--pair takes two parties with "|" between them, not "${options.pair}"`
  return { ...Object.fromEntries(named), ...(pair && { pair: pair as [string, string] }) }
}

/** Where links lead to, or a sentence about an address that is none. */
function siteOf({ options, world }: Call): Pick<Site, 'link'> | string {
  const given = options.address ?? world.address
  const address = webAddress(given)
  return address === undefined ? `--address takes a web address, not "${given}"` : { link: (path) => `${address ?? 'http://127.0.0.1:3000'}${path}` }
}

function entry({ id, date, channel, sides, reports }: KeptTalk, { world: { terminal } }: Call): string {
  const about = [date ?? 'day not known', channel, `${reports} ${reports === 1 ? 'text' : 'texts'}`].filter((it) => it !== null)
  const met = sides.map(({ side, principal }) => (principal === null ? side : `${side} (${principal})`)).join(' and ')
  return filled([['bold', met], ['dim', ` ${about.join(' · ')}`]], { indent: '  ', first: '' }, terminal) + filled([['dim', id]], { indent: '  ' }, terminal)
}

/** Prints both accounts of one meeting. */
export const meeting: Run = async (call) => {
  const { options, world } = call
  const [id, site] = [oneName(call, 'the id of a meeting, as "readout meetings" lists it', 'meeting'), siteOf(call)]
  if (typeof id === 'number') return id
  if (typeof site === 'string') return misused(site, 'meeting', world)
  return withStore(call, async (store) => {
    const found = await talkCalled(store, id)
    if (!found) return failed({ sentence: `There is no meeting called "${id}".` }, world)
    const told = meetingTold(found, site)
    await world.write(options.json ? `${JSON.stringify(told)}\n` : printedMeeting(told, { terminal: world.terminal, all: Boolean(options.all) }))
    return EXIT.ok
  })
}

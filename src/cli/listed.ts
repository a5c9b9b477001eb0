import type { Opened } from '../reading/open-document.ts'
import { unpacked, type Unpacked } from '../reading/unpack.ts'
import { EXIT, type Call } from './commands.ts'
import { failed } from './failed.ts'
import { filled, painted, type Words } from './layout.ts'
import type { World } from './world.ts'

const NAMES = { feed: 'a feed', sitemap: 'a sitemap', archive: 'a web archive', mailbox: 'a mailbox' } as const

/** Prints which articles are in something that is none itself. */
export async function listed(opened: Opened, { options, world }: Call): Promise<number> {
  const kind = NAMES[opened.kind as keyof typeof NAMES]
  if (!options.json) await world.write(painted(['bold', `${opened.name} is ${kind}. It holds:`], world.terminal) + '\n\n')
  let count = 0
  for await (const item of unpacked(opened)) {
    if (!item.ok) failed(item, world)
    else await world.write(options.json ? asLine(item) : entry(++count, item, world))
  }
  if (!options.json && count > 0) await world.write(`\nTo read one: readout read ADDRESS. To read all: readout unpack ${opened.name} | readout batch extract.\n`)
  return options.json || count > 0 ? EXIT.ok : EXIT.failed
}

const asLine = ({ id, url, title, date }: Unpacked) => JSON.stringify({ id, url, title, date }) + '\n'

function entry(number: number, { title, url, date }: Unpacked, { terminal }: World): string {
  const about: Words[] = [['plain', title ?? url ?? 'Without a title'], ['dim', date ? ` ${date}` : '']]
  const link = title !== null && url !== null ? filled([['dim', url]], { indent: '      ' }, terminal) : ''
  return filled(about, { indent: '      ', first: `${String(number).padStart(4)}  `, style: 'dim' }, terminal) + link
}


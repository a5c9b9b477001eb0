import type { Opened } from '../reading/open-document.ts'
import { unpacked, type Unpacked } from '../reading/unpack.ts'
import { EXIT, type Call } from './command.ts'
import { failed } from './failed.ts'
import { filled, type Words } from './layout.ts'
import { printedMoment } from './moment-print.ts'
import type { World } from './world.ts'

const NAMES = { feed: 'a feed', sitemap: 'a sitemap', archive: 'a web archive', mailbox: 'a mailbox' } as const

/** Prints which articles are in something that is none itself. */
export async function listed(opened: Opened, call: Call): Promise<number> {
  const { options, world } = call
  let count = 0
  let broken = false
  for await (const item of unpacked(opened)) {
    if (!item.ok) broken = failed(item, world) === EXIT.failed
    else {
      if (count++ === 0 && !options.json) await world.write(heading(opened, world))
      await world.write(options.json ? asLine(item) : entry(count, item, world))
    }
  }
  if (!options.json && (count > 0 || !broken)) await world.write(count > 0 ? hint(opened) : `${opened.name} holds no articles.\n`)
  return count === 0 && broken ? EXIT.failed : EXIT.ok
}

const heading = ({ name, kind }: Opened, { terminal }: World) =>
  filled([['bold', `${name} is ${NAMES[kind as keyof typeof NAMES]}. It holds:`]], { indent: '' }, terminal) + '\n'

const hint = ({ name }: Opened) => `\nTo read one: readout read ADDRESS. To read all: readout unpack ${name} | readout batch extract.\n`

const asLine = ({ id, url, title, date }: Unpacked) => JSON.stringify({ id, url, title, date }) + '\n'

function entry(number: number, { title, url, date }: Unpacked, { terminal }: World): string {
  const about: Words[] = [['plain', title ?? url ?? 'Without a title'], ['dim', date ? ` ${printedMoment(date)}` : '']]
  const link = title !== null && url !== null ? filled([['dim', url]], { indent: '      ' }, terminal) : ''
  return filled(about, { indent: '      ', first: `${String(number).padStart(4)}  `, style: 'dim' }, terminal) + link
}


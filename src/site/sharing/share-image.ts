// Cards as pictures. They are drawn on threads of their own and kept by what is on them; where too many wait, one is told to come again.
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { shelf } from '../serving/shelf.ts'

/** A picture, and what it is known by: the same as long as it shows the same. */
export interface Picture {
  readonly name: string
  readonly png: Uint8Array<ArrayBuffer>
  readonly length: number
}

/** Draws SVG; null where too many are waiting. */
export type Draw = (svg: string) => Promise<Picture | null>

// Fonts of our own, so that a picture is the same on every machine: the site's face, and one with more scripts.
const FONTS = ['literata-regular.ttf', 'literata-semibold.ttf', 'dejavu-sans.ttf'].map((file) => fileURLToPath(new URL(`../../../public/fonts/${file}`, import.meta.url)))

export const OPTIONS = { font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'DejaVu Sans' } }

const KEPT_BYTES = 16 * 2 ** 20
// One takes a fifth of a second; nobody waits longer for a picture than for these.
const MOST_WAITING = 40

export const nameOf = (svg: string): string => createHash('sha256').update(svg).digest('base64url').slice(0, 16)

export function drawing(): Draw {
  const kept = shelf<Picture>(KEPT_BYTES)
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (svg: string): Promise<Uint8Array<ArrayBuffer>> => {
    const mine = last.then(() => pngOf(svg)).finally(() => waiting--)
    waiting++
    last = mine.catch(() => null)
    return mine
  }
  return async (svg) => {
    const name = nameOf(svg)
    return kept.find(name, async () => (waiting >= MOST_WAITING ? null : pictureOf(name, await inTurn(svg))))
  }
}

const pictureOf = (name: string, png: Picture['png']): Picture => ({ name, png, length: png.length })

/** Loaded when the first picture is asked for: a machine that cannot draw serves everything else. */
async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { renderAsync } = await import('@resvg/resvg-js')
  return Uint8Array.from((await renderAsync(svg, OPTIONS)).asPng())
}

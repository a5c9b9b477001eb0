import { oneLine } from '../told/one-line.ts'
import type { Card } from './share-card.ts'

/** What networks show in a row of links. */
export const SIZE = { width: 1200, height: 630 } as const

const EDGE = 72
const INSET = 28
const RULE = 6
const LEADING = 1.28
const ROOM = SIZE.width - 2 * EDGE
const COLOURS = { paper: '#fbf8f2', ink: '#1f1b16', quiet: '#5c544a', accent: '#7a2331' } as const

/** How words look by whose they are: only what is verbatim has the rule beside it, and a paraphrase has another face. */
const VOICES = {
  direct: { font: 'Literata', weight: 400, colour: COLOURS.ink, rule: true },
  mixed: { font: 'Literata', weight: 400, colour: COLOURS.ink, rule: false },
  indirect: { font: 'DejaVu Sans', weight: 400, colour: COLOURS.quiet, rule: false },
  title: { font: 'Literata', weight: 600, colour: COLOURS.ink, rule: false },
} as const

/** A card as SVG. The fonts that it names are those of share-image.ts. */
export function drawn({ label, voice, words, by, about }: Card, notice: string | undefined): string {
  const { font, weight, colour, rule } = VOICES[voice]
  const { lines, size } = fitted(legible(words), voice)
  const top = 190 + size
  const isRightToLeft = RIGHT_TO_LEFT.test(lines[0]!)
  const said = lines.map((line, i) => text(line, { inset: rule ? INSET : 0, y: top + i * size * LEADING, size, font, weight, colour, isRightToLeft }))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}"><rect width="100%" height="100%" fill="${COLOURS.paper}"/><rect width="${SIZE.width}" height="14" fill="${COLOURS.accent}"/>
${text('Readout', { y: 92, size: 44, font: 'Literata', weight: 600, colour: COLOURS.ink })}
${aboutLine(label, { y: 150, size: 26, colour: COLOURS.accent })}
${rule ? `<rect class="rule" x="${isRightToLeft ? SIZE.width - EDGE - RULE : EDGE}" y="${top - size}" width="${RULE}" height="${Math.round(lines.length * size * LEADING)}" fill="${COLOURS.accent}"/>` : ''}${said.join('\n')}
${text(cut(legible(by), ROOM / 30, 'title'), { y: 520, size: 30, font: 'Literata', weight: 600, colour: COLOURS.ink })}
${aboutLine(about, { y: 562, size: 24, colour: COLOURS.quiet })}
${notice ? aboutLine(notice, { y: 604, size: 16, colour: COLOURS.accent }) : ''}</svg>`
}

/** A line about the words, in the face of what is nobody's words. */
const aboutLine = (line: string, { y, size, colour }: Pick<Setting, 'y' | 'size' | 'colour'>): string => text(cut(legible(line), ROOM / size, 'indirect'), { y, size, colour, font: 'DejaVu Sans', weight: 400 })

interface Setting {
  readonly y: number
  readonly size: number
  readonly font: string
  readonly weight: number
  readonly colour: string
  /** How far from the edge. */
  readonly inset?: number
  /** Where it is a line of several, as the first of them. */
  readonly isRightToLeft?: boolean
}

/** A line; one from right to left begins at the right edge. The signs around it say so to the renderer, which takes any other for one from left to right. */
function text(line: string, { y, size, font, weight, colour, inset = 0, isRightToLeft = RIGHT_TO_LEFT.test(line) }: Setting): string {
  const [at, anchor, shown] = isRightToLeft ? [SIZE.width - EDGE - inset, 'end', `\u202b${line}\u202c`] : [EDGE + inset, 'start', line]
  return `<text x="${at}" y="${Math.round(y)}" font-family="${font}" font-weight="${weight}" font-size="${size}" fill="${colour}" text-anchor="${anchor}" xml:space="preserve">${escaped(shown)}</text>`
}

// Takes a line whose first letter is Hebrew or Arabic; leaves one that only quotes such a word.
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}]/u

const escaped = (shown: string) => shown.replace(/[<>&"\ufffe\uffff]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign] ?? '')

// Takes letters of scripts that the fonts have none of, and pictures: better no word than one with holes in it.
const UNDRAWN = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]|[\u{10000}-\u{10ffff}]|[\u3000-\u33ff\ufd00-\ufdff\uff00-\uffef]/u

/** A text that the fonts can draw whole; nothing of one that they cannot. */
const legible = (words: string): string => {
  const line = oneLine(words)
  return UNDRAWN.test(line) ? '' : line
}

/** Sizes to be tried, the largest first, and how many lines of each there is room for. */
const FITS = [
  { size: 60, lines: 3 },
  { size: 48, lines: 4 },
  { size: 40, lines: 5 },
  { size: 34, lines: 6 },
] as const

function fitted(words: string, voice: Card['voice']): { readonly lines: readonly string[]; readonly size: number } {
  for (const { size, lines } of FITS) {
    const broken = brokenInto(words, (ROOM - INSET) / size, voice)
    if (broken.length <= lines) return { lines: broken, size }
  }
  const { size, lines } = FITS.at(-1)!
  const kept = brokenInto(words, (ROOM - INSET) / size, voice).slice(0, lines)
  return { lines: [...kept.slice(0, -1), `${kept.at(-1)!.slice(0, -4).trimEnd()} …${voice === 'direct' ? '”' : ''}`], size }
}

/** Lines no wider than so many times the size of the letters. A word that is longer than a line is broken anywhere. */
function brokenInto(words: string, room: number, voice: Card['voice']): string[] {
  const lines: string[] = ['']
  let left = room
  for (const word of words.slice(0, MOST_DRAWN).split(' ').flatMap((it) => piecesOf(it, room, voice))) {
    const width = widthOf(`${word} `, voice)
    if (width > left && lines.at(-1) !== '') lines.push(''), (left = room)
    lines[lines.length - 1] += `${word} `
    left -= width
  }
  return lines.map((line) => line.trimEnd())
}

// More fits on no card.
const MOST_DRAWN = 1_200

function piecesOf(word: string, room: number, voice: Card['voice']): string[] {
  if (widthOf(word, voice) <= room) return [word]
  const signs = [...word]
  const most = Math.floor(room / (WIDEST * scaleOf(voice)))
  return Array.from({ length: Math.ceil(signs.length / most) }, (_, i) => signs.slice(i * most, (i + 1) * most).join(''))
}

// In times of the size: measured of Literata, and rounded up, so that no line is ever wider than its room.
const WIDEST = 1.25
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[iIlj .,:;'’‘!|()[\]tfr]/, 0.36],
  [/[ЖШЩЮФМѠ-ѿ]/, WIDEST],
  [/[MWÆŒ—…@%жшщюмф]/, 1.12],
  [/[mw]/, 0.95],
  [/[\p{Lu}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}]/u, 0.85],
  [/\p{Script=Arabic}/u, 0.95],
]
const USUAL = 0.58

const scaleOf = (voice: Card['voice']) => (voice === 'indirect' ? 1.1 : voice === 'title' ? 1.06 : 1)

const widthOf = (words: string, voice: Card['voice']): number => [...words].reduce((sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? USUAL), 0) * scaleOf(voice)

/** As much of a line as there is room for, cut between two words, or within one that is longer than half of it. */
function cut(line: string, room: number, voice: Card['voice']): string {
  if (widthOf(line, voice) <= room) return line
  let [left, at] = [room - WIDEST * scaleOf(voice), 0]
  for (const sign of line) {
    left -= widthOf(sign, voice)
    if (left < 0) break
    at += sign.length
  }
  const shown = line.slice(0, at)
  const word = shown.lastIndexOf(' ')
  return `${(line[at] === ' ' || word < at / 2 ? shown : shown.slice(0, word)).replace(/[ ·,]+$/, '')} …`
}

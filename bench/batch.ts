/**
 * What do two cores give a batch, and how much memory does a long one take?
 *
 *     npm run bench -- batch [--texts 800] [--rounds 3] [--lines 100000]
 *
 * The long batch is made of paragraphs of the dev set, drawn anew for each line, with a name in each
 * line that no other line has: whatever is remembered from line to line would show.
 */
import { Readable } from 'node:stream'
import { readout } from './commands.ts'
import { type Figure, median } from './figures.ts'
import { numbers, report } from './options.ts'
import { endWithoutData, newsTexts } from './shared-data.ts'

endWithoutData()
const TARGET = { ratio: 1.7, peakMb: 500 }
const { texts, rounds, lines } = numbers({ texts: 800, rounds: 3, lines: 100_000 })
const news = newsTexts()

const one: number[] = []
const two: number[] = []
for (let round = 0; round < rounds; round++) {
  one.push(await textsPerSecond(1))
  two.push(await textsPerSecond(2))
}
const ratio: Figure = { what: 'two workers against one', unit: '×', samples: [median(two) / median(one)], target: { atLeast: TARGET.ratio } }
report([
  { what: `${texts} texts, --workers 1`, unit: 'texts/s', samples: one, note: 'start-up included' },
  { what: `${texts} texts, --workers 2`, unit: 'texts/s', samples: two },
  ratio,
  ...(lines > 0 ? [await peakFigure()] : []),
])

async function textsPerSecond(workers: number): Promise<number> {
  const batch = Readable.from(jsonLines(texts, (i) => news[i % news.length]!.join('\n')))
  const { seconds, exit, told } = await readout(['batch', 'read', '--workers', `${workers}`], { stdin: batch })
  if (exit !== 0) throw new Error(`bench: the batch ended with ${exit}: ${told}`)
  return texts / seconds
}

async function peakFigure(): Promise<Figure> {
  let answers = 0
  const count = (bytes: Uint8Array) => { for (const byte of bytes) if (byte === 10) answers++ }
  const ran = await readout(['batch', 'read', '--workers', '2'], { stdin: Readable.from(jsonLines(lines, drawnText)), hear: count })
  if (ran.exit !== 0 || answers !== lines) throw new Error(`bench: ${answers} answers to ${lines} lines, exit ${ran.exit}: ${ran.told}`)
  const note = `${lines.toLocaleString('en')} lines in ${ran.seconds.toFixed(0)} s`
  return { what: 'most memory held in a long batch', unit: 'MB', samples: [ran.peakMb ?? NaN], target: { atMost: TARGET.peakMb }, note }
}

function* jsonLines(count: number, text: (i: number) => string): Generator<string> {
  for (let i = 0; i < count; i++) yield JSON.stringify({ id: i, text: text(i) }) + '\n'
}

/** Two paragraphs of anywhere, the same for the same line. */
function drawnText(line: number): string {
  const paragraphs = [0, 1].map((k) => {
    const text = news[drawn(line * 7 + k) % news.length]!
    return text[drawn(line * 13 + k) % text.length]!
  })
  return `${paragraphs.join('\n')}\n“We will not,” said Orrel Ma${line.toString(36)}n of Tarn${line}.`
}

/** A number that looks like chance and is not (the mixing of splitmix32). */
function drawn(seed: number): number {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

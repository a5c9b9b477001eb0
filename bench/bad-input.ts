/**
 * How long does the worst input take, and what comes of it?
 *
 *     npm run bench -- bad-input
 */
import { Readable } from 'node:stream'
import { BAD_INPUTS, type BadInput } from './bad-inputs.ts'
import { type Ran, readout } from './commands.ts'
import type { Figure } from './figures.ts'
import { numbers, report } from './options.ts'

numbers({}) // takes none
const MOST_SECONDS = 5
// Takes "    at read (file:///…)", "FATAL ERROR: … heap"; leaves a plain sentence.
const TRACE = /^\s+at .+:\d+\)?$|FATAL ERROR/m

const figures: Figure[] = []
for (const input of BAD_INPUTS) figures.push(figureOf(input, await outcomeOf(input)))
report(figures)

interface Outcome extends Ran {
  readonly answer: string
}

async function outcomeOf({ bytes, args = ['read', '-'] }: BadInput): Promise<Outcome> {
  let answer = ''
  const hear = (some: Uint8Array) => { if (answer.length < 2000) answer += Buffer.from(some).toString() }
  const ran = await readout(args, { stdin: Readable.from([bytes()]), hear })
  return { ...ran, answer }
}

/** A wrong end counts as endless, so that it cannot be overlooked among the seconds. */
function figureOf({ name, exits }: BadInput, outcome: Outcome): Figure {
  const isRight = exits.includes(outcome.exit ?? -1) && !TRACE.test(outcome.told)
  const told = outcome.told.trim() || firstLine(outcome.answer)
  return {
    what: name,
    unit: 's',
    samples: [isRight ? outcome.seconds : Infinity],
    target: { atMost: MOST_SECONDS },
    note: `exit ${outcome.exit}: ${shortened(isRight ? told : outcome.told || told)}`,
  }
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]!
}

/** On one line of a table: no line ends, no bars. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('|', '/').trim()
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}

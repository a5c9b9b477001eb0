/** A quotation mark: what it may do, before its neighbours are asked. */
export interface Mark {
  readonly sign: string
  /** Which way it faces by itself; the straight marks face neither way. */
  readonly side: 'open' | 'close' | 'either'
  /** The opening marks that it closes. */
  readonly closes: readonly string[]
  /** Single marks are apostrophes far more often than they are quotation marks. */
  readonly single: boolean
}

type Row = [sign: string, side: Mark['side'], closes: readonly string[]]

const double: readonly Row[] = [
  ['“', 'open', ['„', '“']], // „so“
  ['”', 'close', ['“', '„', '”', '"']], // ”så”, and a “mixed" pair
  ['„', 'open', []],
  ['«', 'open', ['»']],
  ['»', 'close', ['«', '»']], // »so«, »så»
  ['‹', 'open', ['›']],
  ['›', 'close', ['‹']],
  ['"', 'either', ['"', '“', "''"]],
  ["''", 'either', ["''", '``', '“', '"']], // as the New York Times’ wire has them
  ['``', 'open', []],
  ['‘‘', 'open', []],
  ['’’', 'close', ['‘‘']],
  ['「', 'open', []],
  ['」', 'close', ['「']],
  ['『', 'open', []],
  ['』', 'close', ['『']],
]

const single: readonly Row[] = [
  ['‘', 'open', ['‚']],
  ['’', 'close', ['‘', '‚', "'"]],
  ['‚', 'open', []],
  ["'", 'either', ["'", '‘', '`']],
  ['`', 'open', []],
]

const row = (single: boolean) => ([sign, side, closes]: Row): [string, Mark] => [sign, { sign, side, closes, single }]

export const MARKS: ReadonlyMap<string, Mark> = new Map([...double.map(row(false)), ...single.map(row(true))])

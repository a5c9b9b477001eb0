import { EVERYWHERE, type Command, type Options } from './command.ts'
import { COMMANDS } from './commands.ts'
import { filled, painted } from './layout.ts'
import type { Terminal } from './world.ts'

const ABOUT =
  'Readout reads news articles and official readouts of talks, and says who said what to whom, relayed by whom: every point tied to its sentence.'

const STATUSES: readonly (readonly [status: string, what: string])[] = [
  ['0', 'It was read.'],
  ['1', 'Nothing could be read, or some lines of a batch could not.'],
  ['2', 'The command was not understood.'],
]

/** The help of the whole command. */
export function help(terminal: Terminal): string {
  return [
    filled([['plain', ABOUT]], { indent: '' }, terminal),
    section('Commands', commandList(COMMANDS), terminal),
    section('Options', [['--help', 'Explain Readout, or the command before it.'], ['--version', 'Print the version.']], terminal),
    section('Exit status', STATUSES, terminal),
    section('Environment', [['NO_COLOR', 'No colours, whatever the terminal can do.'], ['FORCE_COLOR', 'Colours even where there is no terminal.'], ['COLUMNS', 'How wide to print.']], terminal),
  ].join('\n')
}

/** The help of commands with a common first word. */
export function groupHelp(commands: readonly Command[], terminal: Terminal): string {
  const about = 'Many documents at once: one JSON object a line in, one a line out. A line that is not right is answered {"id","line","error"} and the rest goes on.'
  return [filled([['plain', about]], { indent: '' }, terminal), section('Commands', commandList(commands), terminal)].join('\n')
}

/** The help of one command. */
export function commandHelp(command: Command, terminal: Terminal): string {
  const { name, usage, about, options, examples } = command
  const hasOptions = Object.keys(options).length > 0
  return [
    `${painted(['bold', `readout ${name}`], terminal)} ${hasOptions ? '[options] ' : ''}${usage}\n`,
    ...about.map((paragraph) => filled([['plain', paragraph]], { indent: '' }, terminal)),
    section('Options', optionList({ ...options, ...EVERYWHERE }), terminal),
    section('Examples', examples.map(([line, what]) => [line, what]), terminal),
    section('Exit status', STATUSES, terminal),
  ].join('\n')
}

const commandList = (commands: readonly Command[]): Rows => commands.map(({ name, summary }) => [`readout ${name}`, summary])

const optionList = (options: Options): Rows =>
  Object.entries(options).map(([name, { value, about }]) => [`--${name}${value ? ` ${value}` : ''}`, about])

type Rows = readonly (readonly [left: string, right: string])[]

/** Two columns, or one under the other where the left one is too wide. */
function section(title: string, rows: Rows, terminal: Terminal): string {
  const left = Math.max(...rows.map(([text]) => text.length)) + 4
  const wide = left > terminal.width / 2
  const lines = rows.map(([text, about]) =>
    wide
      ? `  ${text}\n` + (about && filled([['dim', about]], { indent: '      ' }, terminal))
      : filled([['plain', about]], { indent: ' '.repeat(left), first: `  ${text}`.padEnd(left), style: 'plain' }, terminal),
  )
  return `${painted(['bold', title], terminal)}\n${lines.join('')}`
}

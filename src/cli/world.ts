import { once } from 'node:events'

/** What a command sees of the machine it runs on. */
export interface World {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  /** Writes an answer; waits while whoever reads it is slower. */
  readonly write: (answer: string | Uint8Array) => Promise<void>
  /** Says something to the person beside the answers: on standard error. */
  readonly tell: (text: string) => void
  readonly terminal: Terminal
  /** The PostgreSQL server that the environment names, where it names one. */
  readonly databaseUrl?: string
  /** "off" has the linear models read alone. */
  readonly encoder?: string
  /** Where the environment has the site listen, and the address that visitors know it by. */
  readonly host?: string
  readonly port?: string
  readonly address?: string
  /** The hubs that tell of our feeds' news, with commas between. */
  readonly hubs?: string
  /** The mail server (smtp://…) and the sender of mails to authors of replies; and the key that their addresses are kept under. */
  readonly smtp?: string
  readonly mailFrom?: string
  readonly key?: string
  /** Who runs the site, and how they are reached. */
  readonly operator?: string
  readonly contact?: string
}

export interface Terminal {
  /** Whether answers, and what is told beside them, may be coloured. */
  readonly colour: boolean
  /** Columns to fill. */
  readonly width: number
  /** Whether answers go to a person's screen. */
  readonly interactive: boolean
  /** Whether progress would be seen, and disturb nobody. */
  readonly showsProgress: boolean
}

type Process = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'exit'>

/** The world of a process. */
export function worldOf(process: Process): World {
  const { stdin, stdout, stderr } = process
  // Whoever reads the answers may have enough of them (`| head`): that is an end, and no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  stderr.on('error', () => {})
  return {
    stdin,
    write: async (answer) => {
      if (!stdout.write(answer)) await once(stdout, 'drain')
    },
    tell: (text) => void stderr.write(text),
    terminal: terminalOf(process),
    ...settingsIn(process.env),
  }
}

/** What the environment sets; a setting that is empty is none. */
function settingsIn(env: NodeJS.ProcessEnv): Pick<World, 'databaseUrl' | 'encoder' | 'host' | 'port' | 'address' | 'hubs' | 'smtp' | 'mailFrom' | 'key' | 'operator' | 'contact'> {
  const named = { databaseUrl: env.DATABASE_URL, encoder: env.READOUT_ENCODER, host: env.HOST, port: env.PORT, address: env.READOUT_ADDRESS, hubs: env.READOUT_HUBS, smtp: env.SMTP_URL, mailFrom: env.MAIL_FROM, key: env.READOUT_KEY, operator: env.READOUT_OPERATOR, contact: env.READOUT_CONTACT }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value))
}

// Wider lines than this are hard to read, narrower ones leave no room for an indent.
const WIDTH = { narrowest: 40, usual: 80, widest: 100 }

function terminalOf({ stdout, stderr, env }: Process): Terminal {
  const columns = Number(env.COLUMNS) || stdout.columns || WIDTH.usual
  return {
    colour: hasColour(env, stdout.isTTY),
    width: Math.min(Math.max(columns, WIDTH.narrowest), WIDTH.widest),
    interactive: stdout.isTTY === true,
    showsProgress: stderr.isTTY === true,
  }
}

/** NO_COLOR, then FORCE_COLOR, then the terminal itself, as most commands have it. */
export function hasColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}

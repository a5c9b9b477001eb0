import { ALERT_COMMANDS } from './alert-commands.ts'
import type { Command } from './command.ts'
import { QUEUE_COMMANDS } from './queue-commands.ts'
import { READ_COMMANDS } from './read-commands.ts'
import { REPLY_COMMANDS } from './reply-commands.ts'
import { SITE_COMMANDS } from './site-commands.ts'
import { STORE_COMMANDS } from './store-commands.ts'

const SAMPLES: Command = {
  name: 'samples',
  usage: '',
  summary: 'Read the fictional samples that come with Readout.',
  about: [
    'Reads the articles and readouts in samples/, all of them invented, and prints the record of each as "read" does.',
  ],
  options: {},
  examples: [['readout samples', '']],
  names: 0,
  load: async () => (await import('./samples.ts')).samples,
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  ...READ_COMMANDS,
  ...STORE_COMMANDS,
  ...QUEUE_COMMANDS,
  ...ALERT_COMMANDS,
  ...REPLY_COMMANDS,
  ...SITE_COMMANDS,
  SAMPLES,
]

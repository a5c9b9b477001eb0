import type { Command, Options } from './command.ts'
import { STORE } from './store-options.ts'

const PRINTED: Options = {
  json: { type: 'boolean', about: 'Print what the API gives instead.' },
  address: { type: 'string', value: 'URL', about: 'Where the site is that links lead to, as READOUT_ADDRESS names it.' },
  ...STORE,
}

/** The commands that print what both sides say of their meetings. */
export const MEETING_COMMANDS: readonly Command[] = [
  {
    name: 'meetings',
    usage: '',
    summary: 'List the meetings that have been told of.',
    about: ['Lists each meeting once, whoever reported it, the latest day first: its id, when and how, who met, and how many texts tell of it.'],
    options: {
      side: { type: 'string', value: 'NAME', about: 'A party to it.' },
      pair: { type: 'string', value: 'ONE|OTHER', about: 'Two parties to it.' },
      topic: { type: 'string', value: 'NAME', about: 'What it was about.' },
      from: { type: 'string', value: 'YYYY-MM-DD', about: 'The first day.' },
      to: { type: 'string', value: 'YYYY-MM-DD', about: 'The last day.' },
      ...PRINTED,
    },
    examples: [
      ['readout meetings --pair "Ellmark|Sorvane"', 'everything between the two'],
      ['readout meetings --side Ellmark --from 2026-01-01 --json | jq -r .id', 'the ids for a program'],
    ],
    names: 0,
    load: async () => (await import('./meetings.ts')).meetings,
  },
  {
    name: 'meeting',
    usage: 'ID',
    summary: 'Print what each side says of a meeting, side by side.',
    about: [
      'Prints who met, then both accounts topic by topic: what both say, what only one of them says, and where they differ, in the words of those who say it. Numbers in brackets are the texts that it comes from, listed at the end.',
      '"Only" says that the other side\'s account, as far as it has been read, does not mention a point. Silence is not a denial.',
    ],
    options: { all: { type: 'boolean', about: 'Print also what is not compared: points of which it is not sure whether the other side has them.' }, ...PRINTED },
    examples: [['readout meeting ellmark-sorvane-2026-03-05', '']],
    names: 1,
    load: async () => (await import('./meetings.ts')).meeting,
  },
]

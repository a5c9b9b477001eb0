import type { Command, Options } from './command.ts'
import { STORE } from './store-options.ts'

/** What an alert may look for, as the search of the site and the API do. */
export const SEARCH_OPTIONS: Options = {
  text: { type: 'string', value: 'WORDS', about: 'Words, "a phrase", this or that, -without.' },
  speaker: { type: 'string', value: 'NAME', about: 'Who says it.' },
  side: { type: 'string', value: 'NAME', about: 'The party of whoever says it.' },
  addressee: { type: 'string', value: 'NAME', about: 'Whom it is said to.' },
  pair: { type: 'string', value: 'ONE|OTHER', about: 'Two parties, one speaking to the other.' },
  topic: { type: 'string', value: 'NAME', about: 'What it is about.' },
  verb: { type: 'string', value: 'CLASS', about: "The verb's class in the codebook." },
  denies: { type: 'boolean', about: 'Denials alone.' },
  denied: { type: 'boolean', about: 'What somebody denies in the same article.' },
}

/** The commands of searches that somebody wants to hear of. */
export const ALERT_COMMANDS: readonly Command[] = [
  {
    name: 'alert add',
    usage: 'NAME',
    summary: 'Tell of what a search finds from now on.',
    about: [
      'Keeps a search under a name. Whatever is read from now on and meets it is told to the webhook, once: neither a copy of the article nor a new reading tells it again. Without a webhook, the search has a feed, whose address is printed.',
      'What is told is signed as Standard Webhooks say: HMAC-SHA256 over id, moment and body. The secret for it is printed here and never again. "readout worker" sends; what is not taken is tried again for five days, then listed by "readout dead". No private address is ever told anything.',
    ],
    options: {
      ...SEARCH_OPTIONS,
      webhook: { type: 'string', value: 'URL', about: 'Where to tell of it, by POST.' },
      site: { type: 'string', value: 'URL', about: 'Where the site is that links lead to.' },
      ...STORE,
    },
    examples: [['readout alert add dam --side Sorvane --denies --text dam --webhook https://desk.example/hook', 'when Sorvane denies anything about the dam']],
    names: 1,
    load: async () => (await import('./alert.ts')).alertAdd,
  },
  {
    name: 'alert list',
    usage: '',
    summary: 'List the alerts, and how telling of them goes.',
    about: ['Lists each alert with its search and its webhook, how often it was told, how much waits, and how much was given up.'],
    options: { ...STORE, json: { type: 'boolean', about: 'Print a JSON object for each instead.' } },
    examples: [['readout alert list', '']],
    names: 0,
    load: async () => (await import('./alert.ts')).alertList,
  },
  {
    name: 'alert remove',
    usage: 'NAME ...',
    summary: 'Tell of a search no longer.',
    about: ['What still waits to be told is not told any more.'],
    options: STORE,
    examples: [['readout alert remove dam', '']],
    names: Infinity,
    load: async () => (await import('./alert.ts')).alertRemove,
  },
]

import type { Command, Options } from './command.ts'
import { NET } from './net-options.ts'
import { STORE } from './store-options.ts'

const JSON_LINES: Options = { json: { type: 'boolean', about: 'Print a JSON object for each instead.' } }
/** The commands of the queue: what fills it, what works on it, and what was given up. */
export const QUEUE_COMMANDS: readonly Command[] = [
  {
    name: 'worker',
    usage: '',
    summary: 'Fetch and read what waits, and what is due again, until it is stopped.',
    about: [
      'Works on the queue of the store: fetches pages in the turns of their hosts, reads them, visits them again later, and asks the feeds that are followed. Start as many as you want, on as many machines as you want; each job is done once, whatever happens to a worker.',
      'Prints a line for each job: what came of it, what it was, and why it failed. What fails is tried again, ever later; what was given up is listed by "readout dead". Ctrl-C ends it in order.',
    ],
    options: {
      ...STORE,
      ...NET,
      jobs: { type: 'string', value: 'N', about: 'How many jobs at a time, 1 to 64; 4 by default.' },
      once: { type: 'boolean', about: 'End when nothing is due any more.' },
      hubs: { type: 'string', value: 'URL,...', about: 'The hubs (WebSub) that tell subscribers of news in our feeds, as READOUT_HUBS names them: they are told what was read and what was decided. With --address.' },
      address: { type: 'string', value: 'URL', about: 'Where visitors reach the site, as READOUT_ADDRESS names it: its feeds are there.' },
      callback: { type: 'string', value: 'URL', about: 'Where the site takes news from the hubs of feeds (WebSub): "https://readout.example/websub/". Without it, feeds are only asked.' },
    },
    examples: [
      ['readout worker --jobs 16', 'sixteen jobs at a time'],
      ['readout worker --once', 'as a nightly job of the machine'],
    ],
    names: 0,
    load: async () => (await import('./worker.ts')).worker,
  },
  {
    name: 'feed add',
    usage: 'URL ...',
    summary: 'Follow feeds.',
    about: ['Follows feeds (RSS, Atom, RDF, JSON Feed): a worker asks them as often as they move, and fetches and reads what is new. A feed that offers a hub is asked to tell of its news.'],
    options: { ...STORE, title: { type: 'string', value: 'NAME', about: 'What to call it; by default what it calls itself.' }, folder: { type: 'string', value: 'NAME', about: 'Where to list it.' } },
    examples: [['readout feed add https://paper.example/feed.xml', '']],
    names: Infinity,
    load: async () => (await import('./feed.ts')).feedAdd,
  },
  {
    name: 'feed list',
    usage: '',
    summary: 'List the feeds that are followed.',
    about: ['Lists the feeds by folder: what each is called, when it was asked last, how often it is asked, and what went wrong the last time.'],
    options: { ...STORE, ...JSON_LINES },
    examples: [['readout feed list --json | jq -r .url', 'their addresses']],
    names: 0,
    load: async () => (await import('./feed.ts')).feedList,
  },
  {
    name: 'feed remove',
    usage: 'URL ...',
    summary: 'Follow feeds no longer.',
    about: ['What came from them stays.'],
    options: STORE,
    examples: [['readout feed remove https://paper.example/feed.xml', '']],
    names: Infinity,
    load: async () => (await import('./feed.ts')).feedRemove,
  },
  {
    name: 'feed import',
    usage: '[FILE | -]',
    summary: 'Follow the feeds of an OPML file.',
    about: ['Takes the list of feeds that other feed readers export. Folders are kept.'],
    options: STORE,
    examples: [['readout feed import feeds.opml', '']],
    names: 1,
    load: async () => (await import('./feed.ts')).feedImport,
  },
  {
    name: 'feed export',
    usage: '',
    summary: 'Print the feeds that are followed as OPML.',
    about: ['Other feed readers can read it, and "feed import".'],
    options: STORE,
    examples: [['readout feed export > feeds.opml', '']],
    names: 0,
    load: async () => (await import('./feed.ts')).feedExport,
  },
  {
    name: 'dead',
    usage: '[NUMBER ...]',
    summary: 'List the jobs that were given up; try them again, or drop them.',
    about: ['Lists what was given up, the latest first, with its number and the reason. With "--again" or "--drop" the jobs named, or all of them, go back into the queue or out of it.'],
    options: { ...STORE, ...JSON_LINES, again: { type: 'boolean', about: 'Try them again.' }, drop: { type: 'boolean', about: 'Forget them.' } },
    examples: [
      ['readout dead', 'what was given up'],
      ['readout dead --again 17 18', 'try two of them again'],
      ['readout dead --drop', 'forget all'],
    ],
    names: Infinity,
    load: async () => (await import('./dead.ts')).dead,
  },
]

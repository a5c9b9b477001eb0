import { ALERT_COMMANDS } from './alert-commands.ts'
import { MEETING_COMMANDS } from './meeting-commands.ts'
import { NET } from './net-options.ts'
import { QUEUE_COMMANDS } from './queue-commands.ts'
import { REPLY_COMMANDS } from './reply-commands.ts'
import { SITE_COMMANDS } from './site-commands.ts'
import { STORE } from './store-options.ts'
import type { World } from './world.ts'

/** A command as the table below describes it; help, dispatch and the test of the docs read nothing else. */
export interface Command {
  readonly name: string
  /** What may follow the name. */
  readonly usage: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What it does, what it takes and what it gives: a paragraph each. */
  readonly about: readonly string[]
  readonly options: Options
  readonly examples: readonly (readonly [command: string, what: string])[]
  /** How many names it takes after its own. */
  readonly names: number
  readonly load: () => Promise<Run>
}

export interface Option {
  readonly type: 'boolean' | 'string'
  /** What stands for its value: "YYYY-MM-DD". */
  readonly value?: string
  readonly about: string
}

export interface Options {
  readonly [name: string]: Option
}

export interface Call {
  readonly names: readonly string[]
  readonly options: { readonly [name: string]: string | boolean | undefined }
  readonly world: World
}

export type Run = (call: Call) => Promise<number>

/** The exit statuses of every command. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const

/** Options that every command has. */
export const EVERYWHERE: Options = {
  help: { type: 'boolean', about: 'Explain the command.' },
}

const WORKERS: Option = { type: 'string', value: 'N', about: 'How many threads read; every core by default, 1 for none but the first.' }

export const COMMANDS: readonly Command[] = [
  {
    name: 'read',
    usage: '[FILE | URL | -]',
    summary: 'Read one article or readout: who said what to whom, relayed by whom.',
    about: [
      'Takes a web page, a page pasted as plain text, an official readout, statement or transcript, or a newsletter (EML), and tells by itself which it is. Without a name, or with "-", it reads standard input.',
      'Prints the headline, the meeting if there was one, and the key points by topic: each with its speaker, whom it was said to, who passes it on, and the sentence that it comes from. Words in quotation marks are the speaker\'s own; a line that begins with "~" is the article\'s paraphrase.',
      'A feed, a sitemap, an archive or a mailbox is no article: then its articles are listed.',
    ],
    options: {
      json: { type: 'boolean', about: 'Print one JSON object instead; offsets count UTF-16 code units of article.text.' },
      plain: { type: 'boolean', about: "The input is the article's text itself: nothing is dropped, no page is looked for." },
      date: { type: 'string', value: 'YYYY-MM-DD', about: 'The day it appeared, where the page does not say: for "today", "on Tuesday".' },
    },
    examples: [
      ['readout read page.html', 'a page that was saved'],
      ['readout read --date 2026-03-05 pasted.txt', '"today" is the fifth of March'],
      ['readout read --json page.html | jq .meeting', 'the meeting for a program'],
    ],
    names: 1,
    load: async () => (await import('./read.ts')).read,
  },
  {
    name: 'batch read',
    usage: '< in.jsonl > out.jsonl',
    summary: 'Attributions of many plain texts.',
    about: [
      'Takes lines {"id","text"}; the text is read as with "read --plain". Answers {"id","attributions":[{"source","cue","content","score"}]}, one line for each, in the order of the input. The first three are lists of [start, end) in UTF-16 code units of the text.',
    ],
    options: { workers: WORKERS },
    examples: [['readout batch read < texts.jsonl > attributions.jsonl', 'on every core']],
    names: 0,
    load: async () => (await import('./batch.ts')).batchRead,
  },
  {
    name: 'batch extract',
    usage: '< in.jsonl > out.jsonl',
    summary: 'Main text, title, author and date of many pages.',
    about: [
      'Takes lines {"id","html"}, and "url" where it is known. Answers {"id","text","title","author","date","siteName"}, one line for each, in the order of the input. What a page does not say is null.',
    ],
    options: { workers: WORKERS },
    examples: [['readout unpack crawl.warc.gz | readout batch extract > texts.jsonl', 'the pages of an archive']],
    names: 0,
    load: async () => (await import('./batch.ts')).batchExtract,
  },
  {
    name: 'batch group',
    usage: '< in.jsonl > out.jsonl',
    summary: 'Which of many articles tell the same story.',
    about: [
      'Takes lines {"id","title","text","date","outlet"}. Answers {"id","story"} once all have been read: articles with the same "story" tell of the same events. A copy stays with what it copies.',
    ],
    options: {},
    examples: [['readout batch group < articles.jsonl > stories.jsonl', '']],
    names: 0,
    load: async () => (await import('./batch-group.ts')).batchGroup,
  },
  {
    name: 'unpack',
    usage: '[FILE | -]',
    summary: 'The articles of a feed, sitemap, archive or mailbox as lines.',
    about: [
      'Takes RSS, Atom, RDF or JSON Feed, a news sitemap, a web archive (.warc, .warc.gz), a mailbox (mbox) or a newsletter (EML). Gives lines {"id","html","url","title","date"} for "batch extract" while it reads, so that an archive may be longer than memory. "html" is null where there is only a link.',
    ],
    options: {},
    examples: [
      ['readout unpack crawl.warc.gz > pages.jsonl', 'each page that was answered with HTML'],
      ['readout unpack feed.xml | jq -r .url', 'the links of a feed'],
    ],
    names: 1,
    load: async () => (await import('./unpack.ts')).unpack,
  },
  {
    name: 'add',
    usage: 'URL | FILE | - ...',
    summary: 'Add articles to the store, and read them.',
    about: [
      'A web address is fetched as its publisher allows, kept as it came, read, and visited again later. A file may be a page, a pasted text, a newsletter, or hold many: a web archive, a mailbox, a feed, a sitemap, or lines as "unpack" writes them; a line may have "side" and "meeting", as the options --side and --filed-under. What is only a link there waits for "readout worker".',
      'The same page twice is kept once; a page that has changed is kept beside its older version. Prints a line for each article: headline, number of statements, and the key that it is known by.',
    ],
    options: { ...STORE, ...NET, date: { type: 'string', value: 'YYYY-MM-DD', about: 'The day that a file came out, where it does not say itself.' }, json: { type: 'boolean', about: 'Print a JSON object for each article instead.' },
      side: { type: 'string', value: 'NAME', about: 'The side whose own account it is, where you know that: a country, also by its code ("US"), or who else.' },
      'filed-under': { type: 'string', value: 'KEY', about: 'A name of yours for the meeting that it belongs to. Texts under one name are of one meeting, though they name none.' },
    },
    examples: [
      ['readout add page.html crawl.warc.gz', 'files'],
      ['readout add --side Ellmark --filed-under summit remarks.txt', 'remarks that say neither whose they are nor of which meeting'],
      ['readout unpack feed.xml | readout add -', 'the articles of a feed'],
    ],
    names: Infinity,
    load: async () => (await import('./add.ts')).add,
  },
  ...MEETING_COMMANDS,
  {
    name: 'reread',
    usage: '',
    summary: 'Read again what this version of Readout has not read.',
    about: ['Reads every article in the store that the present model has not read, from the copy that is kept. What people have decided stays. Broken off, it goes on where it stopped.'],
    options: STORE,
    examples: [['readout reread', 'after a new version was installed']],
    names: 0,
    load: async () => (await import('./reread.ts')).rereadStore,
  },
  {
    name: 'backup',
    usage: 'FILE',
    summary: 'Write the whole store into one file.',
    about: ['Writes everything that makes the store: what arrived, every reading, what people decided, the feeds that are followed. The file is the same for both kinds of database and can be read without Readout ("zstdcat FILE").'],
    options: STORE,
    examples: [['readout backup monday.readout', '']],
    names: 1,
    load: async () => (await import('./backup.ts')).backupStore,
  },
  {
    name: 'restore',
    usage: 'FILE',
    summary: 'Make a store again from a backup.',
    about: ['Makes the same store in an empty directory, or on a server. A backup that is cut off is refused, and leaves no half of a store in a directory.'],
    options: STORE,
    examples: [['readout restore --data again monday.readout', '']],
    names: 1,
    load: async () => (await import('./backup.ts')).restoreStore,
  },
  {
    name: 'export',
    usage: 'DIR',
    summary: 'Write the store as files for other programs.',
    about: ['Writes JSON Lines from which "readout import" makes the same record again, tables of articles, statements, entities, meetings and more as CSV, and codebook.md, which explains every column.'],
    options: { ...STORE, site: { type: 'string', value: 'URL', about: 'Write linked.jsonl as well: the record of every meeting and article as linked data (JSON-LD), a line each, with the addresses it has on this site.' } },
    examples: [['readout export everything', '']],
    names: 1,
    load: async () => (await import('./export.ts')).exportStore,
  },
  {
    name: 'import',
    usage: 'DIR',
    summary: 'Bring an export into the store.',
    about: ['Adds what the store does not have yet; what is there stays as it is. Into an empty store it gives the same record, byte for byte.'],
    options: STORE,
    examples: [['readout import everything', '']],
    names: 1,
    load: async () => (await import('./export.ts')).importStore,
  },
  {
    name: 'move',
    usage: 'URL',
    summary: 'Move the store to a PostgreSQL server.',
    about: ['Copies everything in the directory to an empty database on a server (PostgreSQL 15 or newer), and compares both. The directory stays as it is.'],
    options: { data: STORE.data! },
    examples: [['readout move postgres://readout@db.example/readout', '']],
    names: 1,
    load: async () => (await import('./backup.ts')).moveStore,
  },
  ...QUEUE_COMMANDS,
  ...ALERT_COMMANDS,
  ...REPLY_COMMANDS,
  ...SITE_COMMANDS,
  {
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
  },
]

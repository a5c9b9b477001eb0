import type { Command } from './command.ts'
import { MEETING_COMMANDS } from './meeting-commands.ts'
import { NET } from './net-options.ts'
import { STORE } from './store-options.ts'

/** The commands that put something into the store, or take it out whole. */
export const STORE_COMMANDS: readonly Command[] = [
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
]

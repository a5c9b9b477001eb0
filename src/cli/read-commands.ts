import type { Command, Option } from './command.ts'

const WORKERS: Option = { type: 'string', value: 'N', about: 'How many threads read; every core by default, 1 for none but the first.' }

/** The commands that read and keep nothing. */
export const READ_COMMANDS: readonly Command[] = [
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
]

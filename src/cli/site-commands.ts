import type { Command, Options } from './command.ts'
import { STORE } from './store-options.ts'

const ADDRESS: Options = {
  address: { type: 'string', value: 'URL', about: 'Where visitors reach the site, as READOUT_ADDRESS names it: every permanent address begins with it. By default where it listens.' },
}

const REASON: Options = { reason: { type: 'string', value: 'WORDS', about: 'Why: everybody can read it in the log of corrections.' } }

/** The commands that show the record to others. */
export const SITE_COMMANDS: readonly Command[] = [
  {
    name: 'serve',
    usage: '',
    summary: 'Show the record: a site for people, an API and feeds for programs.',
    about: [
      'Listens on 127.0.0.1:3000, or where HOST and PORT say, and prints its address once it answers. What is to be seen comes by "readout add" and "readout worker", at the same time or before; and at /add, by whoever sits at this machine or has the token that it prints. Ctrl-C and SIGTERM end it in order.',
      'It speaks plain HTTP; before it is shown to the world, put a server with TLS in front of it, tell it its address and that it is behind a proxy. GET /healthz answers 200 while it can serve.',
    ],
    options: {
      host: { type: 'string', value: 'HOST', about: 'Where to listen, as HOST names it; 127.0.0.1 by default.' },
      port: { type: 'string', value: 'PORT', about: 'The port, as PORT names it; 3000 by default, 0 for any that is free.' },
      ...ADDRESS,
      proxy: { type: 'boolean', about: 'A proxy in front says who asks (X-Forwarded-For), for the limits of the API.' },
      operator: { type: 'string', value: 'NAME', about: 'Who runs the site, as READOUT_OPERATOR names it: shown on its page “About and privacy”.' },
      contact: { type: 'string', value: 'WAY', about: 'How they are reached, as READOUT_CONTACT names it: a mail address, a web address or words. Whoever wants something corrected or removed is sent there.' },
      hubs: { type: 'string', value: 'URL,...', about: 'The hubs (WebSub) that tell subscribers of news in our feeds, as READOUT_HUBS names them: the feeds name them, “readout worker” tells them.' },
      'no-index': { type: 'boolean', about: 'Ask search engines to stay away (robots.txt).' },
      mining: { type: 'boolean', about: 'Allow text and data mining (tdmrep.json); reserved by default, since most words on the pages are somebody else’s.' },
      samples: { type: 'boolean', about: 'Show the fictional samples that come with Readout, in a store of their own (./data/samples) unless another is named.' },
      ...STORE,
    },
    examples: [
      ['readout serve --samples', 'to see what it looks like'],
      ['readout serve', 'then open http://127.0.0.1:3000'],
      ['readout serve --host 0.0.0.0 --proxy --address https://readout.example', 'behind a proxy'],
    ],
    names: 0,
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'outlet set',
    usage: 'NAME',
    summary: 'Say what of an outlet’s texts may be shown, and whose it is.',
    about: [
      'On the pages of an outlet’s articles stand its key points, with short quotations and a link to the story. Where you may show more, say so here: "excerpt" shows the beginning of each text as well, "full" all of it, "points" neither. Texts that their publisher wants no copy of ("noarchive") are never shown, whatever is set.',
      'Whose an outlet is, and what it is, stands on its page. What is not set here is as articles call it (“state-owned”), or not known.',
      'NAME is the outlet as the site names it. What is set is kept among the decisions, with its day.',
    ],
    options: { rights: { type: 'string', value: 'points|excerpt|full', about: 'What may be shown.' }, owner: { type: 'string', value: 'NAME', about: 'Whose it is; "" takes that back.' }, kind: { type: 'string', value: 'WORDS', about: 'What it is: "daily newspaper", "news agency".' }, ...STORE },
    examples: [['readout outlet set "Office of the President" --rights full', 'an official text belongs to the public'],
      ['readout outlet set "The Hadrel Courier" --owner "Courier Holding" --kind "daily newspaper"', 'for its page']],
    names: 1,
    load: async () => (await import('./outlet.ts')).outletSet,
  },
  {
    name: 'name merge',
    usage: 'NAME OTHER',
    summary: 'Say that two names are one person, body or agreement.',
    about: ['From now on NAME is taken for OTHER, with all that was taken for NAME before: the page of either is that of OTHER, which says what else it is called. Of two who bear a name, one is named with the side: "Joe Brandt (Ellmark)". Kept among the decisions, it outlives every reading.'],
    options: STORE,
    examples: [['readout name merge "Joe Brandt" "Joseph R. Brandt"', '']],
    names: 2,
    load: async () => (await import('./name.ts')).nameMerge,
  },
  {
    name: 'name split',
    usage: 'NAME',
    summary: 'Say that a name is its own again.',
    about: ['It is taken for no other from now on, whatever "name merge" or a rule took it for.', 'With "--in" it is somebody else\'s in one article alone: that of the one named with "--as", or of nobody else known. Both outlive every reading.'],
    options: { in: { type: 'string', value: 'ARTICLE', about: 'The one article in which the name is somebody else\'s: its key.' }, as: { type: 'string', value: 'OTHER', about: 'Whose it is there.' }, ...STORE },
    examples: [['readout name split "Joe Brandt"', ''], ['readout name split "Joe Brandt" --in 0f1e2d3c4b5a69788796', 'another Joe Brandt']],
    names: 1,
    load: async () => (await import('./name.ts')).nameSplit,
  },
  {
    name: 'statement correct',
    usage: 'STATEMENT FIELD VALUE',
    summary: 'Say what is right of a statement that was misread.',
    about: [
      'STATEMENT is the key of the statement, as in its address. FIELD is "speaker", "addressee", "relayedBy", "topic" or "verb", and VALUE what is right: a name or words; of several who pass it on, "ONE|OTHER"; of a verb its class. "" is what nobody knows. With the field "statement" and "", its words are no statement at all.',
      'It shows at once, is marked as corrected, and stands with its reason in the log of corrections. Kept among the decisions, it outlives every reading; the words themselves are the article’s and cannot be changed.',
    ],
    options: { ...REASON, ...STORE },
    examples: [
      ['readout statement correct 0f1e2d3c4b5a69788796.120-233 speaker "Per Holm" --reason "The recording says so"', ''],
      ['readout statement correct 0f1e2d3c4b5a69788796.120-233 statement ""', 'it is none'],
    ],
    names: 3,
    load: async () => (await import('./statement.ts')).statementCorrect,
  },
  {
    name: 'statement restore',
    usage: 'STATEMENT',
    summary: 'Show a statement again as it was read.',
    about: ['Takes back whatever was corrected of it. The log of corrections keeps both.'],
    options: { ...REASON, ...STORE },
    examples: [['readout statement restore 0f1e2d3c4b5a69788796.120-233', '']],
    names: 1,
    load: async () => (await import('./statement.ts')).statementRestore,
  },
  {
    name: 'conditional outcome',
    usage: 'STATEMENT OUTCOME',
    summary: 'Say what came of something that was announced on a condition.',
    about: [
      'STATEMENT is the key of the statement, as in its address. OUTCOME is "came", "did not come", "condition not met" or "withdrawn". It stands on the page of the two parties, as what an editor says, with its day.',
      'Kept among the decisions, it outlives every reading; of several the last word counts.',
    ],
    options: STORE,
    examples: [['readout conditional outcome 0f1e2d3c4b5a69788796.120-233 "did not come"', '']],
    names: 2,
    load: async () => (await import('./conditional.ts')).conditionalOutcome,
  },
  {
    name: 'mcp',
    usage: '',
    summary: 'Offer the record to an assistant, by the Model Context Protocol.',
    about: [
      'Speaks the Model Context Protocol on standard input and output, for an assistant that starts it: search_statements, get_record and get_meeting, all of them read-only. It ends when its input does.',
    ],
    options: { ...ADDRESS, ...STORE },
    examples: [['readout mcp --data /srv/readout', 'what an assistant is to start, in its settings']],
    names: 0,
    load: async () => (await import('./mcp.ts')).mcp,
  },
]

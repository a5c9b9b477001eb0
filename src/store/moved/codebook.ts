/** A table as it is exported for other programs. */
export interface Table {
  readonly name: string
  readonly about: string
  readonly from: string
  /** The article's number in the database, by which the rows are taken in turn. */
  readonly article: string
  readonly columns: readonly Column[]
}

export interface Column {
  readonly name: string
  readonly about: string
  /** Where it isn't the column of that name. */
  readonly sql?: string
}

const column = (name: string, about: string, sql?: string): Column => ({ name, about, ...(sql && { sql }) })

const CAPTURE = column('capture', 'The stable key of the capture: what arrived, by its address and bytes.', 'capture.key')
const NUMBER = column('n', 'Counts from 0, in the order of the text.')
const of = (table: string) => `made.${table} it join arrived.capture on capture.id = it.article`

/** What is exported, column by column: the files and their codebook are both made from this. */
export const TABLES: readonly Table[] = [
  {
    name: 'articles',
    about: 'One row for each article, readout, statement or transcript that was read.',
    from: 'made.article it join arrived.capture on capture.id = it.id join made.reading on reading.id = it.reading',
    article: 'it.id',
    columns: [
      CAPTURE,
      column('model', 'The id of the model that made the reading.', 'reading.model'),
      column('kind', 'article, readout, statement or transcript.'),
      column('issuer', 'Who issues an official document, as it names itself.'),
      column('headline', 'The headline.'),
      column('byline', 'The byline.'),
      column('credited_to', 'Whose story it is where the outlet did not write it.'),
      column('section', 'The section.'),
      column('published', 'ISO 8601, as precise as the page says it.'),
      column('language', 'ISO 639-1.'),
      column('url', 'The canonical address.'),
      column('outlet', "The site's own name, or its host."),
      column('statements', 'How many statements it holds.'),
      column('fetched_at', 'When it was fetched.', 'capture.fetched_at'),
    ],
  },
  {
    name: 'statements',
    about: 'One row for each statement: who said what to whom, with its sentence. People\'s corrections are applied.',
    from: `${of('statement')} join made.article on article.id = it.article`,
    article: 'it.article',
    columns: [
      CAPTURE,
      NUMBER,
      column('id', "The statement's id within its record."),
      column('key', "The statement's stable key: the capture's, and where its words begin and end.", "capture.key || '.' || starts || '-' || ends"),
      column('speaker', 'Who said it.'),
      column('role', "The speaker's role, as the article words it."),
      column('side', 'The party that the speaker speaks for.'),
      column('addressee', 'Whom it was said to.'),
      column('addressee_side', 'The party of the addressee.'),
      column('relayed_by', 'Who passes it on, nearest to the speaker first: a list.'),
      column('verb', "The verb's class: see docs/notes/codebook.md."),
      column('act', 'speech, thought or plan.'),
      column('kind', 'direct: in quotation marks; indirect: a paraphrase; mixed: both.'),
      column('topic', 'What it is about.'),
      column('condition', 'The "if" of a conditional announcement.'),
      column('denies', 'Whether it is a denial.'),
      column('denied', 'Whether somebody denies it in the same article. Silence is not a denial.'),
      column('day', 'The day the article was published.'),
      column('score', '0 to 1: how likely words and source are both right.'),
      column('starts', "Where its words begin, in UTF-16 code units of the article's text."),
      column('ends', 'Where they end.'),
      column('content', 'The same span by span: start, end, start, end.'),
      column('sentence', 'The sentences that hold it: start and end.'),
      column('passage', 'These sentences, with the one before and the one after.', 'article.passages[it.n + 1]'),
      column('passage_starts', 'Where the passage begins.'),
      column('sentence_hash', 'The first 32 hexadecimal digits of the SHA-256 of the sentences, white space made single.'),
      column('decided', 'Whether a person has corrected it.'),
    ],
  },
  {
    name: 'entities',
    about: 'One row for each person, body, country or other name in an article.',
    from: of('entity'),
    article: 'it.article',
    columns: [
      CAPTURE,
      NUMBER,
      column('name', 'The full name where the article gives one.'),
      column('kind', 'person, body, country, place, outlet, agreement, group or document.'),
      column('role', 'The role, as the article words it.'),
      column('side', 'The party it speaks for.'),
      column('mentions', 'How often the article names it.'),
    ],
  },
  {
    name: 'meetings',
    about: 'One row for each article that tells of talks.',
    from: of('meeting'),
    article: 'it.article',
    columns: [
      CAPTURE,
      column('sides', 'The parties: a list.'),
      column('principals', 'Who met: a list.'),
      column('channel', 'in person, phone call or video call.'),
      column('secure', 'Whether the line is called secure.'),
      column('day', 'The day of the talks.'),
      column('place', 'Where.'),
      column('topics', 'On what: a list.'),
    ],
  },
  {
    name: 'talk_reports',
    about: 'One row for each article that tells of talks: which talks these are, each one whoever reported it.',
    from: of('talk_report'),
    article: 'it.article',
    columns: [
      CAPTURE,
      column('talk', 'The stable id of the talks, as in the address of their page.'),
      column('copy_of', 'The capture whose text it has, of those that tell of the same talks; its own where it is no copy.', '(select key from arrived.capture original where original.id = it.copy_of)'),
    ],
  },
  {
    name: 'agreements',
    about: 'One row for each agreement that an article names.',
    from: of('agreement'),
    article: 'it.article',
    columns: [CAPTURE, NUMBER, column('name', 'Its name.'), column('claims', 'The statements that claim something of it, by id: a list.')],
  },
  {
    name: 'conditionals',
    about: 'One row for each announcement with a condition: if this, then that.',
    from: of('conditional'),
    article: 'it.article',
    columns: [
      CAPTURE,
      NUMBER,
      column('statement', 'The statement it stands in, by id.'),
      column('speaker', 'Who announces it.'),
      column('side', "The speaker's party."),
      column('addressee', 'To whom.'),
      column('condition', 'If …'),
      column('consequence', '… then …'),
    ],
  },
  {
    name: 'agreement_claims',
    about: 'One row for each claim that a party makes of an agreement. Whether it is so is not said.',
    from: of('agreement_claim'),
    article: 'it.article',
    columns: [
      CAPTURE,
      NUMBER,
      column('agreement', 'Its name.'),
      column('claim', 'kept, broken or invoked.'),
      column('by_party', 'Who claims it.'),
      column('of_party', 'Whose conduct it is about, where the words say.'),
      column('parties', 'Between whom it stands, in lower case: a list.'),
      column('statement', 'The statement, by id.'),
    ],
  },
  {
    name: 'announcements',
    about: 'One row for each announcement with a condition that a party makes.',
    from: of('announcement'),
    article: 'it.article',
    columns: [
      CAPTURE,
      NUMBER,
      column('by_party', 'Who announces it.'),
      column('to_party', 'To whom.'),
      column('parties', 'Between whom it stands, in lower case: a list.'),
      column('condition', 'If …'),
      column('consequence', '… then …'),
      column('deadline', 'The words for when, where there are any.'),
      column('statement', 'The statement, by id.'),
    ],
  },
  {
    name: 'narratives',
    about: 'One row for each claim that an article follows from its first report.',
    from: of('narrative'),
    article: 'it.article',
    columns: [
      CAPTURE,
      NUMBER,
      column('claim', "In the article's own words."),
      column('first_report', 'Who reported it first, according to the article.'),
      column('followed_by', 'Who repeated it: a list.'),
      column('denied_in', 'The statements that deny it, by id: a list.'),
      column('told_by', 'Whose framing the article calls it.'),
    ],
  },
]

const ABOUT = `# Codebook

\`captures.jsonl\`, \`visits.jsonl\`, \`feeds.jsonl\`, \`decisions.jsonl\`, \`talk-ids.jsonl\`, \`bearer-ids.jsonl\`, \`readings.jsonl\` and \`replies.jsonl\` are the whole: "readout import"
makes the same record from them again. They hold one JSON object a line: what arrived (its bytes in base64), when it was
found unchanged, which feeds are followed, what people decided, which ids talks and whoever bears a name were given, each model's record of each capture as "readout read --json" prints it, and what readers and the sides answered
as far as everybody may see it. Addresses are in no export.

The CSV files are tables made from these, UTF-8, with the names of the columns in the first line. An empty cell is unknown,
never a guess; a list is written as JSON. A text is as its source has it: a cell may begin with "=", which a spreadsheet
takes for a formula.
`

/** The codebook of an export. */
export async function* codebook(): AsyncGenerator<string> {
  yield* ABOUT.split('\n')
  for (const { name, about, columns } of TABLES) {
    yield* [`## ${name}.csv`, '', about, '', '| column | what it says |', '| --- | --- |']
    yield* [...columns.map((it) => `| ${it.name} | ${it.about} |`), '']
  }
}

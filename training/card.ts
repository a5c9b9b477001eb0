import type { Measured } from './measures.ts'

export interface Run {
  readonly id: string
  readonly command: string
  readonly seed: number
  readonly folds: number
  readonly texts: number
  readonly day: string
  readonly megabytes: number
  readonly sha256: string
  readonly threshold: number
  /** What was measured on the dev half; `null` where its data is not at hand. */
  readonly dev: Measured | null
}

/** The model's card: what it was made of, how, and what it scores. */
export function card(run: Run): string {
  return `# The attribution model

| | |
| --- | --- |
| id | \`${run.id}\` |
| file | \`models/attribution.bin.gz\`, ${run.megabytes.toFixed(1)} MB, SHA-256 of the unpacked bytes \`${run.sha256}\` |
| made on | ${run.day} |
| command | \`${run.command}\` |
| seed, folds | ${run.seed}, ${run.folds} |
| threshold | ${run.threshold} |
| licence of the weights | Apache-2.0, as the rest of Readout |

## What it is for

It finds, in English news prose, who is said to have said or thought what: source, cue and content of each attribution.
It is linear throughout: averaged perceptrons tag the words, name the names and build the trees; logistic regressions
judge cues and readings; a conditional random field finds the roles around a cue. Nothing in it knows any person,
state or outlet by heart beyond what its features hashed from the training texts.

## What it was made of

PolNeAR (Newell, Margolin and Ruths, *An attribution relations corpus for political news*, LREC 2018), months 1–10:
${run.texts} texts of seven US publishers, November 2015 to September 2016, with attributions marked by people, and the tags,
lemmas, names and trees of Stanford CoreNLP that come with it. The corpus states no licence and its texts belong to
their publishers: no text is in this package, and none can be got back out of hashed weights. Months 11 and 12 were not
trained on.

## What it scores

On the dev half (month 11) through \`readout batch read\`, by the project's scorer. Two trained annotators agree with each
other at a joint F1 of .738, .919 among quotations.

\`\`\`
${run.dev?.table.trim() ?? 'not measured: the data was not at hand'}
\`\`\`

## What it gets wrong

- It reads American political news best: that is all it has seen. Other topics and other English are measured elsewhere, and lower.
- Beliefs, plans and moods ("hopes", "wants", "fears") are attributions in the corpus and so here; Readout keeps them apart from speech.
- Long sources with relative clauses come out cut short; a source in another sentence is rarely found.
- Contents joined by "and" run on too far at times: the reader cuts them at another teller's words, not at every verb.
`
}

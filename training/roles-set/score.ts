/**
 * How well the reader says who said it, to whom, passed on by whom, what is denied and under which condition:
 * `node training/roles-set/score.ts [--half dev|test|more|fresh] [--linear] [--json] [--show KIND]`.
 * `--linear` has the linear models read alone.
 *
 * `--show speaker|addressee|relay|denial|condition` prints the statements that were judged wrong, of `dev`, `more` or `fresh`. There is no such
 * look into the test half: its figures would be worth nothing afterwards.
 */
import { parseArgs } from 'node:util'
import { models, withoutEncoder } from '../../src/reading/models.ts'
import { readArticle } from '../../src/reading/read-article.ts'
import { annotated, type Annotated, type Document, documentsOf, type Half } from './annotation.ts'
import { judged, type Judgement, type Verdict } from './judge.ts'

const HALVES: readonly Half[] = ['dev', 'more', 'fresh', 'test']
const KINDS = ['speaker', 'addressee', 'relay', 'denial', 'condition'] as const
type Kind = (typeof KINDS)[number]

export interface Figures {
  readonly statements: number
  readonly found: number
  /** Of the statements found, with which the text leaves no doubt. */
  readonly speaker: { readonly n: number; readonly right: number; readonly precision: number; readonly unknown: number }
  /** In what was found, and in all that is annotated. */
  readonly kinds: { readonly [kind: string]: { readonly n: number; readonly given: Score; readonly all: Score } }
}

interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Reads the documents of one half and judges every annotated sentence. */
export async function verdictsOn(half: Half, show: (verdict: Verdict, sentence: Annotated, document: Document) => void = () => {}): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const { document, sentences } of documentsOf(annotated(half))) {
    const { record, shift } = await readingOf(document, sentences[0]!.set.startsWith('readouts/'))
    for (const sentence of sentences)
      for (const verdict of judged(sentence, record, shift)) {
        verdicts.push(verdict)
        show(verdict, sentence, document)
      }
  }
  return verdicts
}

/** An official text is read as a page with its title, as it comes; a story's text alone. */
export async function readingOf({ id, title, text, url, date }: Document, isOfficial: boolean) {
  const page = isOfficial ? await readArticle({ text: `${title}\n\n${text}`, url, date }, { models: models(), date }) : null
  if (page?.ok && page.record.article.text === `${title}\n\n${text}`) return { record: page.record, shift: page.record.article.text.length - text.length }
  const plain = await readArticle({ text, plain: true, date }, { models: models(), date })
  if (!plain.ok) throw new Error(`roles: cannot read ${id}: ${plain.sentence}`)
  return { record: plain.record, shift: 0 }
}

export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const gold = verdicts.filter((it) => it.gold !== null)
  const found = gold.filter((it) => it.found !== null)
  const known = found.filter(({ gold }) => gold!.speaker !== null && !gold!.open?.includes('speaker'))
  const speaker = summed(known, 'speaker')
  const kinds = KINDS.slice(1).map((kind) => {
    const all = summed(verdicts, kind)
    return [kind, { n: all.right + all.missing, given: scoreOf(summed(found, kind)), all: scoreOf(all) }] as const
  })
  return {
    statements: gold.length, found: found.length,
    speaker: { n: known.length, right: speaker.right / known.length, precision: speaker.right / (speaker.right + speaker.wrong), unknown: 1 - (speaker.right + speaker.wrong) / known.length },
    kinds: Object.fromEntries(kinds),
  }
}

const summed = (verdicts: readonly Verdict[], kind: Kind): Judgement =>
  verdicts.reduce((sum, { [kind]: it }) => ({ right: sum.right + it.right, wrong: sum.wrong + it.wrong, missing: sum.missing + it.missing }), { right: 0, wrong: 0, missing: 0 })

export function scoreOf({ right, wrong, missing }: Judgement): Score {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missing === 0 ? 1 : right / (right + missing)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function tableOf(half: Half, { statements, found, speaker, kinds }: Figures): string {
  const row = (name: string, n: number, { precision, recall, f1 }: Score) => `${name.padEnd(24)}${String(n).padStart(5)}${[precision, recall, f1].map((it) => it.toFixed(3).padStart(8)).join('')}`
  return [
    `${half}: ${statements} statements, ${found} found`,
    `speaker, given content   n ${speaker.n}   right ${speaker.right.toFixed(3)}   of those named ${speaker.precision.toFixed(3)}   unknown ${speaker.unknown.toFixed(3)}`,
    `${''.padEnd(24)}    n       P       R      F1`,
    ...Object.entries(kinds).flatMap(([kind, { n, given, all }]) => [row(`${kind}, given content`, n, given), row(`${kind}, of all`, n, all)]),
  ].join('\n') + '\n'
}

/** One line of a dev error: what was annotated and what was read. */
function shown(kind: Kind, { gold, found, [kind]: judgement }: Verdict, { sentence }: Annotated, { id, text }: Document): string {
  if (judgement.wrong + judgement.missing === 0 && !(kind === 'speaker' && gold && found && gold.speaker && judgement.right === 0)) return ''
  const words = gold?.content.map((span) => text.slice(...span)).join(' … ')
  const read = found && { speaker: found.speaker, addressee: found.addressee, relay: found.relayedBy.join(' < '), denial: found.denies && 'denies', condition: found.condition && 'if' }[kind]
  return `${id} ${JSON.stringify(judgement)}\n  ${text.slice(...sentence).replace(/\n/g, ' ')}\n  gold: ${words}\n  read: ${found ? `${read} (${found.verb}, ${found.speaker})` : 'not found'}\n`
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { half: { type: 'string' }, json: { type: 'boolean' }, show: { type: 'string' }, linear: { type: 'boolean' } } })
  if (values.linear) withoutEncoder()
  if (values.show) await verdictsOn(values.half === 'more' || values.half === 'fresh' ? values.half : 'dev', (verdict, sentence, document) => process.stdout.write(shown(values.show as Kind, verdict, sentence, document)))
  const halves = HALVES.filter((half) => !values.half || half === values.half)
  if (!values.show) {
    const all: { [half: string]: Figures } = {}
    for (const half of halves) all[half] = figuresOf(await verdictsOn(half))
    const tables = halves.map((half) => tableOf(half, all[half]!)).join('\n')
    process.stdout.write(values.json ? JSON.stringify({ ...all, table: tables }) : tables)
  }
}

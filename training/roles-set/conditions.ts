/**
 * How well conditions are found in sentences that were drawn for them alone: `node training/roles-set/conditions.ts [--half dev|test] [--show]`.
 * `--show` prints what was judged wrong or missing in `dev`, and nothing of `test`.
 */
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import type { Record } from '../../src/record/record.ts'
import { overlaps, type Span, within } from '../../src/text/span.ts'
import { jsonLines } from '../polnear.ts'
import { type Annotated, documentsOf } from './annotation.ts'
import { type Judgement, marked } from './judge.ts'
import { readingOf, scoreOf } from './score.ts'

/** One sentence, and the condition under which somebody announces something in it; `null` where nobody does. */
interface Conditioned extends Pick<Annotated, 'set' | 'id' | 'sha256' | 'sentence'> {
  readonly half: 'dev' | 'test'
  readonly condition: Span | null
}

const conditioned = jsonLines(fileURLToPath(new URL('conditions.jsonl', import.meta.url))) as unknown as Conditioned[]

/** The condition that the reader gives in a sentence: the annotated one, if it is among several. */
function conditionIn({ conditional }: Record, { sentence, condition }: Conditioned, shift: number): Span | null {
  const found = conditional.map(({ condition: [start, end] }): Span => [start - shift, end - shift]).filter((span) => within(span, sentence))
  return found.find((span) => condition && overlaps(span, condition)) ?? found[0] ?? null
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { half: { type: 'string' }, show: { type: 'boolean' } } })
  for (const half of ['dev', 'test'].filter((it) => !values.half || it === values.half)) {
    const judgements: Judgement[] = []
    for (const { document, sentences } of documentsOf(conditioned.filter((it) => it.half === half))) {
      const { record, shift } = await readingOf(document, sentences[0]!.set.startsWith('readouts/'))
      for (const sentence of sentences) {
        const judgement = marked(sentence.condition, conditionIn(record, sentence, shift))
        judgements.push(judgement)
        if (values.show && half === 'dev' && judgement.wrong + judgement.missing > 0) process.stdout.write(`${JSON.stringify(judgement)} ${document.text.slice(...sentence.sentence)}\n`)
      }
    }
    const sum = (of: keyof Judgement) => judgements.reduce((total, judgement) => total + judgement[of], 0)
    const { precision, recall, f1 } = scoreOf({ right: sum('right'), wrong: sum('wrong'), missing: sum('missing') })
    process.stdout.write(`${half}: ${judgements.length} sentences, ${sum('right') + sum('missing')} conditions   P ${precision.toFixed(3)}   R ${recall.toFixed(3)}   F1 ${f1.toFixed(3)}\n`)
  }
}

/**
 * Writes what the encoder learns from, cut as reading cuts it: our tokens, sentences, quotations and cue windows, and
 * the roles that people marked. One line of JSON a text; Python reads it and never sees a text as a whole.
 *
 *     node training/encoder/export.ts --out FOLDER [--shared ../shared] [--texts N]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { analyse } from '../../src/attribution/analyse.ts'
import { mayBeCue } from '../../src/attribution/cues.ts'
import { loadModel } from '../../src/attribution/model-file.ts'
import { askCues } from '../../src/attribution/readings.ts'
import { type Sight, sightOf } from '../../src/attribution/sight.ts'
import { windowOf } from '../../src/attribution/window.ts'
import { textAt } from '../../src/text/span.ts'
import { lessonOf, rightLabels } from '../attribution.ts'
import { type GoldAttribution, jsonLines, polnear } from '../polnear.ts'

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    shared: { type: 'string', default: '../shared' },
    texts: { type: 'string' },
  },
})
if (!options.out) throw new Error('export: say where to, with --out FOLDER')

const model = loadModel(gunzipSync(readFileSync(new URL('../../models/attribution.bin.gz', import.meta.url))))
const data = `${options.shared}/data`
const few = options.texts ? Number(options.texts) : undefined

// Nobody has marked these: they teach what sentences mean, and what teachers find in news and official accounts.
const PLAIN = ['stories/dev.jsonl.gz', 'readouts/dev.jsonl.gz', 'readouts/pool.jsonl.gz']

for (const half of ['train', 'dev'] as const)
  write(half, polnear(`${data}/polnear`, half).slice(0, few).map(({ id, text, gold }) => lesson(id, text, gold)))
write('plain', PLAIN.flatMap((file) => jsonLines(`${data}/${file}`).slice(0, few).map(({ id, text }) => lesson(id, text, []))))

function write(name: string, lines: readonly object[]): void {
  writeFileSync(`${options.out}/${name}.jsonl`, lines.map((line) => JSON.stringify(line) + '\n').join(''))
}

function lesson(id: string, text: string, gold: readonly (readonly GoldAttribution[])[]): object {
  const sight = sightOf(analyse(text, model))
  return {
    id,
    words: sight.tokens.map((token) => textAt(text, token)),
    spans: sight.tokens,
    sentences: sight.sentences.map(({ firstToken, endToken, paragraph }) => [firstToken, endToken, paragraph]),
    quotes: [...sight.quoteAt],
    windows: windows(sight),
    // Of texts that people marked the linear model knows the answers by heart.
    ...(gold.length > 0 ? {} : { linear: linearCues(sight) }),
    gold: gold.map((attributions) => marked(sight, attributions)),
  }
}

/** Where a cue may stand, and the window that its roles would be read in: [cue, first, end]. */
function windows(sight: Sight): number[][] {
  return sight.tokens.flatMap((_, i) => {
    if (sight.sentenceAt[i]! < 0 || !mayBeCue(sight, i, model.cueLemmas)) return []
    const { first, end } = windowOf(sight, i)
    return [[i, first, end]]
  })
}

/** How likely each place where a cue may stand is one by the linear model, in the order of `windows`. */
function linearCues(sight: Sight): number[] {
  askCues(sight, { ...model, joining: null })
  return windows(sight).map(([cue]) => Number(sight.cueSure[cue!]!.toFixed(4)))
}

/** One annotator's attributions: the cue's main word, its window, and a role for each token in it. */
function marked(sight: Sight, attributions: readonly GoldAttribution[]): object[] {
  return [...lessonOf(sight, attributions).gold].filter(([cue]) => sight.sentenceAt[cue]! >= 0).map(([cue, attribution]) => {
    const window = windowOf(sight, cue)
    return { cue, first: window.first, end: window.end, roles: [...rightLabels(sight, window, attribution)] }
  })
}

import { test } from 'node:test'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SHARED } from '../measures.ts'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
// The environment that `npm run train:encoder` makes itself; a test downloads nothing.
const python = here('../../tmp/encoder/venv/bin/python')

function away(): string | false {
  if (!existsSync(SHARED)) return 'the training data is not beside this checkout'
  return existsSync(python) ? false : 'there is no Python with torch here: `npm run train:encoder` makes one'
}

// Too little to read anything by: what is shown is that the command goes all the way.
test('training goes from texts to graphs, with a vocabulary and the sizes that reading asks for', { skip: away() }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-encoder-'))
  try {
    const { status, stderr } = spawnSync(process.execPath, [here('run.ts'), '--python', python, '--work', folder, '--out', folder, '--texts', '3', '--epochs', '1'], { encoding: 'utf8' })
    assert.equal(status, 0, stderr)
    for (const graph of ['encoder.onnx', 'encoder-roles.onnx']) assert.ok(statSync(join(folder, graph)).size > 500_000, graph)
    const vocabulary = readFileSync(join(folder, 'encoder-vocab.txt'), 'utf8').split('\n')
    assert.deepEqual([vocabulary[100], vocabulary[101], vocabulary[102]], ['[UNK]', '[CLS]', '[SEP]'])
    const sizes = JSON.parse(readFileSync(join(folder, 'encoder.json'), 'utf8'))
    assert.deepEqual([sizes.roles, sizes.steps.length], [['none', 'cue', 'source', 'content'], 4])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a token is cut into the longest known pieces, without accents and capitals', { skip: away() }, () => {
  const cut = `import sys; sys.path.insert(0, ${JSON.stringify(here('.'))})
from data import Pieces
cutter = Pieces(["[PAD]", "trea", "##ty", "u", ".", "##s", "s", "cafe"])
print(*[cutter.of(token) for token in ["Treaty", "U.S.", "Café", "Treaty" * 9, "x"]])`
  const { stdout, stderr } = spawnSync(python, ['-c', cut], { encoding: 'utf8' })
  assert.equal(stdout.trim(), '[1, 2] [3, 4, 6, 4] [7] [100] [100]', stderr)
})

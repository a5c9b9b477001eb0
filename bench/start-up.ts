/**
 * How long does a person wait for the first answer?
 *
 *     npm run bench -- start-up [--runs 9]
 */
import { readout } from './commands.ts'
import type { Figure } from './figures.ts'
import { numbers, report } from './options.ts'
import { rootPath } from './root-path.ts'

const { runs } = numbers({ runs: 9 })
const page = rootPath('samples/03-hadrel-courier.html')

report([
  await figureOf('readout read, a small page', ['read', page], 0.6),
  await figureOf('readout --help', ['--help'], 0.3),
])

/** The first run is not counted: it fills Node's compile cache and the system's file cache. */
async function figureOf(what: string, args: readonly string[], most: number): Promise<Figure> {
  const samples: number[] = []
  for (let run = 0; run <= runs; run++) {
    const { seconds, exit, told } = await readout(args)
    if (exit !== 0) throw new Error(`bench: readout ${args.join(' ')} ended with ${exit}: ${told}`)
    if (run > 0) samples.push(seconds)
  }
  return { what, unit: 's', samples, target: { atMost: most } }
}

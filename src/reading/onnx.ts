import { createRequire } from 'node:module'

/** A graph of numbers in the Open Neural Network Exchange format, and how it is run. */
export interface Graph {
  run(inputs: { readonly [name: string]: Numbers }): Promise<{ readonly [name: string]: Float32Array }>
}

/** A table of numbers and its shape: whole ones as `Int32Array`, which the graph takes for longer ones. */
export interface Numbers {
  readonly values: Int32Array | Float32Array
  readonly shape: readonly number[]
}

/** What is used of the package, which brings no types. */
interface Runtime {
  readonly InferenceSession: { create(file: string, options: object): Promise<{ run(inputs: object): Promise<{ readonly [name: string]: { readonly data: Float32Array } }> }> }
  readonly Tensor: new (type: 'float32' | 'int64', values: Float32Array | BigInt64Array, shape: readonly number[]) => object
}

/** The package that runs graphs; `null` where it was left out when installing, or is not made for this machine. */
export function runtime(): Runtime | null {
  try {
    return createRequire(import.meta.url)('onnxruntime-node')
  } catch {
    return null
  }
}

// One thread: two articles at a time, each by itself, are read faster than one after the other by two.
const OPTIONS = { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 } as const

export async function graphAt(file: string, { InferenceSession, Tensor }: Runtime): Promise<Graph> {
  const session = await InferenceSession.create(file, OPTIONS)
  const tensor = ({ values, shape }: Numbers) => (values instanceof Float32Array ? new Tensor('float32', values, shape) : new Tensor('int64', longer(values), shape))
  return {
    async run(inputs) {
      const outputs = await session.run(Object.fromEntries(Object.entries(inputs).map(([name, numbers]) => [name, tensor(numbers)])))
      return Object.fromEntries(Object.entries(outputs).map(([name, { data }]) => [name, data]))
    },
  }
}

/** None is below 0, so that the upper half of each stays 0; a `BigInt` a number would cost ten times as much. */
function longer(values: Int32Array): BigInt64Array {
  const halves = new Int32Array(values.length * 2)
  for (let i = 0; i < values.length; i++) halves[i * 2] = values[i]!
  return new BigInt64Array(halves.buffer)
}

import { createRequire } from 'node:module'

/** A graph of numbers in the Open Neural Network Exchange format, and how it is run. */
export interface Graph {
  /** Fills in what is given out. */
  run(inputs: Tables, outputs: Tables): Promise<void>
}

export interface Tables {
  readonly [name: string]: Numbers
}

/** A table of numbers and its shape. */
export interface Numbers {
  readonly values: Int32Array | Float32Array
  readonly shape: readonly number[]
}

/** What is used of the package, which brings no types. */
interface Runtime {
  readonly InferenceSession: { create(file: string, options: object): Promise<{ run(inputs: object, outputs: object): Promise<unknown> }> }
  readonly Tensor: new (type: 'float32' | 'int32', values: Numbers['values'], shape: readonly number[]) => object
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
  const tensor = ({ values, shape }: Numbers) => new Tensor(values instanceof Float32Array ? 'float32' : 'int32', values, shape)
  const tensors = (tables: Tables) => Object.fromEntries(Object.entries(tables).map(([name, numbers]) => [name, tensor(numbers)]))
  return {
    async run(inputs, outputs) {
      await session.run(tensors(inputs), tensors(outputs))
    },
  }
}

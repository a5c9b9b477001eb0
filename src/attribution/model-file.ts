import type { Classifier } from '../learn/classifier.ts'
import { bytesOfTables, packed, tablesOf } from '../learn/tables.ts'
import type { Model } from './model.ts'

/** Raised with every change to a feature function: weights answer only the questions they were trained on. */
export const FEATURES_VERSION = 2

interface Header {
  readonly id: string
  readonly features: number
  readonly threshold: number
  readonly lemmas: readonly (readonly [string, string])[]
  readonly cueLemmas: readonly string[]
  readonly shapes: {
    readonly [name: string]: { readonly bits: number; readonly scale: number; readonly classes?: readonly string[] }
  }
}

const CLASSIFIERS = ['tags', 'names', 'tree', 'relations'] as const
const LOGISTICS = ['cues', 'confidence'] as const

/** The model as bytes, each weight in one. Reading them back gives the model that the scores in the card are for. */
export function bytesOfModel(model: Model): Uint8Array {
  const tables: { [name: string]: Int8Array } = {}
  const shapes: { [name: string]: { bits: number; scale: number; classes?: readonly string[] } } = {}
  const put = (name: string, weights: Float32Array | Int8Array, bits: number, classes?: readonly string[]) => {
    const { values, scale } = packed(weights as Float32Array)
    tables[name] = values
    shapes[name] = { bits, scale, ...(classes && { classes }) }
  }
  for (const name of CLASSIFIERS) put(name, model[name].weights, model[name].bits, model[name].classes)
  for (const name of LOGISTICS) put(name, model[name].weights, model[name].bits)
  put('nodes', model.roles.nodes, model.roles.nodeBits, model.roles.labels)
  put('steps', model.roles.steps, model.roles.stepBits)
  const header: Header = { id: model.id, features: FEATURES_VERSION, threshold: model.threshold, lemmas: [...model.lemmas], cueLemmas: [...model.cueLemmas], shapes }
  return bytesOfTables({ header, tables })
}

/** Reads a model file. Throws where it is none, or one for other features than this code asks about. */
export function loadModel(bytes: Uint8Array): Model {
  const { header, tables } = tablesOf(bytes)
  const { id, features, threshold, lemmas, cueLemmas, shapes } = header as Header // our own file: the magic number has vouched for it
  if (features !== FEATURES_VERSION) throw new Error(`attribution: the model is for features ${features}, the code for ${FEATURES_VERSION}`)
  const classifier = (name: (typeof CLASSIFIERS)[number]): Classifier => ({ ...shapes[name]!, classes: shapes[name]!.classes!, weights: tables[name]! })
  return {
    id,
    threshold,
    joining: null,
    tags: classifier('tags'),
    names: classifier('names'),
    tree: classifier('tree'),
    relations: classifier('relations'),
    lemmas: new Map(lemmas),
    cueLemmas: new Set(cueLemmas),
    cues: { ...shapes.cues!, weights: tables.cues! },
    confidence: { ...shapes.confidence!, weights: tables.confidence! },
    roles: {
      labels: shapes.nodes!.classes!,
      nodes: tables.nodes!,
      nodeBits: shapes.nodes!.bits,
      nodeScale: shapes.nodes!.scale,
      steps: tables.steps!,
      stepBits: shapes.steps!.bits,
      stepScale: shapes.steps!.scale,
    },
  }
}

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Span } from '../../src/text/span.ts'
import { jsonLines } from '../polnear.ts'

/** One sentence of one document, with every statement in it. All spans count from the document's first character. */
export interface Annotated {
  readonly set: 'stories/dev' | 'readouts/dev' | 'readouts/pool' | 'polnear/train'
  readonly id: string
  /** The beginning of the text's SHA-256, so that offsets are never held against another text. */
  readonly sha256: string
  /** Of `fresh`: 1 was looked at while rules were made, 2 only when they stood, 3 was drawn after that. */
  readonly part?: 1 | 2 | 3
  /** The rule by which the sentence was drawn. */
  readonly stratum: string
  readonly sentence: Span
  readonly statements: readonly GoldStatement[]
}

/** Somebody by the places that name him: any of the alternatives will do, of which one of several spans is several people. */
export type Named = readonly (readonly Span[])[]

export interface GoldStatement {
  readonly content: readonly Span[]
  /** `null` where the text names nobody. */
  readonly speaker: Named | null
  /** The words of the sentence for a speaker whom the text names elsewhere ("the President"): true, but not resolved. */
  readonly described?: Span
  readonly addressee: Named | null
  /** Who passes it on, nearest to the speaker first; without the issuer of the document, who passes on all of it. */
  readonly relay: readonly Named[]
  /** What is said not to be so. */
  readonly denied: Span | null
  readonly conditional: { readonly condition: Span; readonly consequence: Span } | null
  /** What the annotator could not decide, and is not counted. */
  readonly open?: readonly ('speaker' | 'addressee' | 'relay' | 'denied')[]
}

export interface Document {
  readonly id: string
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly date: string | null
}

/** What was parted by story and meeting; and what was drawn later to develop on, from other documents, twice. */
export type Half = 'dev' | 'test' | 'more' | 'fresh'

export const annotated = (half: Half): Annotated[] => jsonLines(fileURLToPath(new URL(`${half}.jsonl`, import.meta.url))) as unknown as Annotated[]

const fileOf = (set: string): string => fileURLToPath(new URL(`../../../shared/data/${set}.jsonl.gz`, import.meta.url))

export const isAtHand = (): boolean => ['stories/dev', 'readouts/dev', 'readouts/pool', 'polnear/train'].every((set) => existsSync(fileOf(set)))

/** The annotated documents, each with its sentences. Throws where a text is not the one that was annotated. */
export function documentsOf<T extends Pick<Annotated, 'set' | 'id' | 'sha256'>>(sentences: readonly T[]): { document: Document; sentences: T[] }[] {
  const sets = new Map([...new Set(sentences.map(({ set }) => set))].map((set) => [set, new Map(jsonLines(fileOf(set)).map((line) => [line.id, line as unknown as Document]))]))
  return [...Map.groupBy(sentences, ({ set, id }) => `${set} ${id}`).values()].map((own) => {
    const { set, id, sha256 } = own[0]!
    const document = sets.get(set)!.get(id)
    if (!document || !digest(document.text).startsWith(sha256)) throw new Error(`roles: the text of ${id} is not the one that was annotated`)
    return { document, sentences: own }
  })
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

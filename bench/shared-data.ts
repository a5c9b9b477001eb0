import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { jsonLines } from '../training/polnear.ts'
import { SHARED } from '../training/measures.ts'

/** What is measured on lies beside the checkout and is never copied into it. */
export const EXTRACTION = {
  truth: `${SHARED}data/extraction/ground-truth.json`,
  pages: `${SHARED}data/extraction/html/`,
  scorer: `${SHARED}tools/score-extraction.mjs`,
} as const

const TEXTS = `${SHARED}data/polnear/dev.jsonl.gz`

/** Says so and ends well where the data is not there: a clean checkout has nothing to measure on. */
export function endWithoutData(): void {
  if (existsSync(TEXTS) && existsSync(EXTRACTION.truth)) return
  process.stderr.write('not measured: the data is not beside this checkout\n')
  process.exit(0)
}

export interface Page {
  readonly id: string
  readonly url: string
  readonly html: string
}

/** The news pages whose main text people marked. */
export function newsPages(): Page[] {
  const truth = JSON.parse(readFileSync(EXTRACTION.truth, 'utf8')) as { readonly [id: string]: { readonly url: string } }
  return readdirSync(EXTRACTION.pages).map((file) => {
    const id = file.replace('.html.gz', '')
    return { id, url: truth[id]!.url, html: gunzipSync(readFileSync(EXTRACTION.pages + file)).toString('utf8') }
  })
}

/** Texts of political news as paragraphs, each once. */
export function newsTexts(): string[][] {
  const texts = new Set(jsonLines(TEXTS).map(({ text }) => text as string))
  return [...texts].map((text) => text.split(/\n+/).map((line) => line.trim()).filter(Boolean))
}


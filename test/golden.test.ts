import { test } from 'node:test'
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { models } from '../src/reading/models.ts'
import { readArticle } from '../src/reading/read-article.ts'
import type { Record } from '../src/record/record.ts'
import { asMarkdown } from './as-markdown.ts'

// What Readout makes of each sample, one statement a line. `UPDATE=1 npm test` rewrites the files, and their diff is
// read as one reads an edit. What is known to be wrong in them stands in samples/KNOWN.md.
const SAMPLES = new URL('../samples/', import.meta.url)
const GOLDEN = new URL('golden/', import.meta.url)

for (const sample of readdirSync(SAMPLES).filter((name) => /\.(html|txt)$/.test(name)))
  test(`${sample} is read as the golden file has it`, async () => {
    const found = asMarkdown(await recordOfSample(sample))
    const expected = new URL(`${sample.replace(/\.\w+$/, '')}/expected.md`, GOLDEN)
    if (process.env['UPDATE']) rewrite(expected, found)
    assert.equal(found, readFileSync(expected, 'utf8'))
  })

async function recordOfSample(sample: string): Promise<Record> {
  const read = await readArticle({ bytes: readFileSync(new URL(sample, SAMPLES)) }, { models: models(), date: null })
  if (!read.ok) throw new Error(`${sample}: ${read.sentence}`)
  return read.record
}

function rewrite(file: URL, text: string): void {
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
}

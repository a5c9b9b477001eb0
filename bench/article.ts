/**
 * How long does one article of 800 words take, from HTML to statements, and where does the time go?
 *
 *     npm run bench -- article [--rounds 5] [--warm-ups 2] [--peer 1]
 *
 * Texts are those of the dev set with 700 words and more, cut after the paragraph that reaches 800,
 * each inside a page of a news site's theme. `--peer 0` leaves out jsdom, which takes most of the time.
 */
import { articleFrom } from '../src/article/take-in.ts'
import { analyse } from '../src/attribution/analyse.ts'
import { attributionsHeard } from '../src/attribution/attributions.ts'
import { sightOf } from '../src/attribution/sight.ts'
import { heardBy, passagesToRead } from '../src/reading/heard.ts'
import { models } from '../src/reading/models.ts'
import { readArticle } from '../src/reading/read-article.ts'
import { recordOf } from '../src/record/record-of.ts'
import type { Figure } from './figures.ts'
import { numbers, report } from './options.ts'
import { type Sample, ROUNDS, samplesOf, speedOf } from './rounds.ts'
import { endWithoutData, newsTexts, type Page } from './shared-data.ts'
import { pageOf, type Story } from './theme.ts'

endWithoutData()
const WORDS = { fewest: 700, wanted: 800, most: 900 }
const TARGET = 60
const { peer, ...rounds } = numbers({ ...ROUNDS, peer: 1 })

const date = '2026-03-06'
const model = models().attribution
const steps = await Promise.all(stories().map((story) => stepsOf({ id: '', url: 'https://courier.example/world/story', html: pageOf(story) })))

type Step = Awaited<ReturnType<typeof stepsOf>>
type Task = (step: Step) => unknown
const WHOLE: Task = ({ input }) => readArticle(input, { models: models(), date })
const STAGES: { readonly [name: string]: Task } = {
  'intake': ({ input }) => articleFrom(input),
  'sentences, tags, names, trees': ({ article, blocks }) => analyse(article.text, model, blocks),
  'cues, and the encoder': ({ analysis, passages }) => heardBy(models(), { analysis, passages }),
  'roles, confidence': ({ analysis, encoding }) => attributionsHeard(analysis, model, encoding),
  'record': ({ article, analysis, found }) => recordOf(article, analysis, found, { date }),
}

const [whole, ...stages] = await samplesOf<Step>([WHOLE, ...Object.values(STAGES)], steps, rounds)
report([
  { what: 'HTML to statements', unit: 'articles/s', ...speedOf(steps.length, whole!), target: { atLeast: TARGET } },
  { what: 'HTML to statements', ...timeOf(whole!) },
  ...Object.keys(STAGES).map((name, s) => ({ what: `of it ${name}`, ...timeOf(stages[s]!) })),
  ...(peer ? await besides() : []),
])

/** What each stage works on, made by the stages before it. */
async function stepsOf(page: Page) {
  const input = { text: page.html, url: page.url, contentType: 'text/html' }
  const taken = articleFrom(input)
  if (!taken.ok) throw new Error(`bench: no article in a page of the theme: ${taken.sentence}`)
  const { article } = taken
  const blocks = article.blocks.map(({ span }) => span)
  const analysis = sightOf(analyse(article.text, model, blocks))
  const passages = passagesToRead(analysis, models())
  const encoding = await heardBy(models(), { analysis, passages })
  return { page, input, article, blocks, analysis, passages, encoding, found: attributionsHeard(analysis, model, encoding) }
}

function timeOf(samples: readonly Sample[]): Pick<Figure, 'unit' | 'samples'> {
  return { unit: 'ms/article', samples: samples.map(({ cpuMs }) => cpuMs / steps.length) }
}

/**
 * What is usually taken for the extraction alone, over the same pages, and ours against it. It comes
 * last: in turn with ours, what it leaves lying would be swept up on our time.
 */
async function besides(): Promise<Figure[]> {
  const { READABILITY_ON_JSDOM: peer } = await import('./peers.ts')
  const [theirs] = await samplesOf<Step>([({ page }) => peer.read(page)], steps, rounds)
  return [
    { what: `${peer.name}, main text alone`, unit: 'articles/s', ...speedOf(steps.length, theirs!) },
    { what: 'HTML to statements against it', unit: '×', samples: theirs!.map(({ cpuMs }, round) => cpuMs / whole![round]!.cpuMs), target: { atLeast: 1 } },
  ]
}

function stories(): Story[] {
  const cut = newsTexts().map(([headline, ...paragraphs]) => ({ headline: headline!.slice(0, 120), paragraphs: firstWords(paragraphs) }))
  return cut.filter(({ paragraphs }) => countOf(paragraphs) >= WORDS.fewest && countOf(paragraphs) <= WORDS.most)
}

/** Whole paragraphs up to the one that reaches the number of words wanted. */
function firstWords(paragraphs: readonly string[]): string[] {
  let words = 0
  const end = paragraphs.findIndex((paragraph) => (words += countOf([paragraph])) >= WORDS.wanted)
  return paragraphs.slice(0, end < 0 ? undefined : end + 1)
}

function countOf(paragraphs: readonly string[]): number {
  return paragraphs.join(' ').split(' ').length
}

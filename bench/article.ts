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
import { attributions } from '../src/attribution/attributions.ts'
import { models } from '../src/reading/models.ts'
import { readArticle } from '../src/reading/read-article.ts'
import { recordOf } from '../src/record/record-of.ts'
import { type Figure, median } from './figures.ts'
import { numbers, report } from './options.ts'
import { type Sample, ROUNDS, samplesOf, speedOf } from './rounds.ts'
import { endWithoutData, newsTexts } from './shared-data.ts'
import { pageOf, type Story } from './theme.ts'

endWithoutData()
const WORDS = { fewest: 700, wanted: 800, most: 900 }
const TARGET = 60
const { peer, ...rounds } = numbers({ ...ROUNDS, peer: 1 })

const pages = stories().map((story) => ({ id: '', url: 'https://courier.example/world/story', html: pageOf(story) }))
const date = '2026-03-06'
const model = models().attribution
const inputs = pages.map(({ html, url }) => ({ text: html, url, contentType: 'text/html' }))
const steps = inputs.map((input) => {
  const taken = articleFrom(input)
  if (!taken.ok) throw new Error(`bench: no article in a page of the theme: ${taken.sentence}`)
  const { article } = taken
  const blocks = article.blocks.map(({ span }) => span)
  const analysis = analyse(article.text, model, blocks)
  return { input, article, blocks, analysis, found: attributions(analysis, model) }
})

type Step = (typeof steps)[number]
const WHOLE = ({ input }: Step) => readArticle(input, { models: models(), date })
const STAGES: { readonly [name: string]: (step: Step) => unknown } = {
  'intake': ({ input }) => articleFrom(input),
  'sentences, tags, names, trees': ({ article, blocks }) => analyse(article.text, model, blocks),
  'cues, roles, confidence': ({ analysis }) => attributions(analysis, model),
  'record': ({ article, analysis, found }) => recordOf(article, analysis, found, { date }),
}

const [whole, ...stages] = samplesOf([WHOLE, ...Object.values(STAGES)], steps, rounds)
const stageFigures = Object.keys(STAGES).map((name, s) => ({ what: `of it ${name}`, ...timeOf(stages[s]!) }))
const figures: Figure[] = [
  { what: 'HTML to statements', unit: 'articles/s', target: { atLeast: TARGET }, ...speedOf(pages.length, whole!) },
  { what: 'HTML to statements', ...timeOf(whole!) },
  ...stageFigures,
]
if (peer) figures.push(await peerFigure(median(figures[0]!.samples)))
report(figures)

function timeOf(samples: readonly Sample[]): Pick<Figure, 'unit' | 'samples'> {
  return { unit: 'ms/article', samples: samples.map(({ cpuMs }) => cpuMs / pages.length) }
}

/** What is usually taken for the extraction alone, over the same pages. */
async function peerFigure(ours: number): Promise<Figure> {
  const { READABILITY_ON_JSDOM: peer } = await import('./peers.ts')
  const [samples] = samplesOf([peer.read], pages, rounds)
  const speed = speedOf(pages.length, samples!)
  return { what: `${peer.name}, main text alone`, unit: 'articles/s', ...speed, note: `HTML to statements is ${(ours / median(speed.samples)).toFixed(1)} × as fast` }
}

function stories(): Story[] {
  const cut = newsTexts().map(([headline, ...paragraphs]) => ({ headline: headline!.slice(0, 120), paragraphs: firstWords(paragraphs) }))
  const long = cut.filter(({ paragraphs }) => countOf(paragraphs) >= WORDS.fewest && countOf(paragraphs) <= WORDS.most)
  return long
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

import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { processorSeconds } from '../../../test/processor-time.ts'
import { storiesOf } from './stories.ts'
import type { StoryDocument } from './shelf.ts'

// Two strikes of one union at one company in two towns, an earthquake, and a football match: all invented.
const articles: StoryDocument[] = [
  { id: 'quake 1', date: '2031-03-04', title: 'Earthquake shakes Tolmeria', text: 'A magnitude 6.1 earthquake shook the town of Brasko in northern Tolmeria on Tuesday, injuring twelve people, the seismological office in Tolm said. Houses along the Arve river were damaged.' },
  { id: 'quake 2', date: '2031-03-04', title: 'Twelve hurt as quake hits Brasko', text: 'Twelve people were hurt when an earthquake of magnitude 6.1 struck Brasko. Rescuers in the Tolmerian town searched damaged houses near the Arve river.' },
  { id: 'quake 3', date: null, title: 'Brasko counts the damage', text: 'The mayor of Brasko, Ilda Fenn, said two hundred houses near the Arve were damaged in the earthquake. Tolmeria’s seismological office spoke of a magnitude of 6.1.' },
  { id: 'strike 1', date: '2031-03-05', title: 'Dockers of Port Ellery walk out', text: 'Dockers at the Halvard terminal in Port Ellery walked out on Wednesday over pay. Their union, the Harbour Workers’ Alliance, wants seven percent; the company offers three.' },
  { id: 'strike 2', date: '2031-03-05', title: 'Halvard terminal at a standstill', text: 'Nothing moves at Halvard’s container terminal in Port Ellery after dockers walked out. The Harbour Workers’ Alliance says the offer of three percent is an insult.' },
  { id: 'match', date: '2031-03-05', title: 'Ravens beat Comets in the cup', text: 'The Ravens beat the Comets 3-1 in the semi-final on Wednesday night. Striker Osk Tullen scored twice before the break.' },
]

const groups = (documents: readonly StoryDocument[]) => {
  const byStory = Map.groupBy(storiesOf(documents), ([, story]) => story)
  return [...byStory.values()].map((members) => members.map(([id]) => id).sort()).sort()
}

test('reports of one event are one story, named for the earliest', () => {
  assert.deepEqual(groups(articles), [['match'], ['quake 1', 'quake 2', 'quake 3'], ['strike 1', 'strike 2']])
  assert.equal(storiesOf(articles).get('quake 3'), 'quake 1')
})

test('a few words in common make no story, even when nothing else has arrived', () => {
  assert.deepEqual(groups([articles[0]!, articles[5]!]), [['match'], ['quake 1']])
})

// What any report of any earthquake says, so that only names, dates and numbers tell the two apart.
const SAID_OF_EVERY_QUAKE = [
  'Houses collapsed and power lines came down, and people ran into the streets.',
  'Rescuers with dogs searched the rubble through the night for survivors.',
  'Schools stay shut until engineers have looked at the walls.',
  'The disaster agency sent tents, blankets and drinking water by lorry.',
]
const QUAKES = [
  { place: 'Brasko', date: '2031-03-04', facts: ['Ilda Fenn, mayor of Brasko, counted 212 ruined homes along the Arve.', 'It measured 6.1, the office in Tolm said.', 'A bakery in Arve Street burnt down in Brasko.', 'Fenn asked the army for help on Tuesday.'] },
  { place: 'Sundermouth', date: '2031-09-21', facts: ['Pavo Reis, who runs the port of Sundermouth, shut two piers.', 'At 5.4 it was the strongest since 1988.', 'Sundermouth’s Saint Orme hospital took in 31 patients.', 'Reis spoke of luck: the ferry had just left.'] },
]

test('two events of one kind are two stories: each has names that the other never has', () => {
  const reports = QUAKES.flatMap(({ place, date, facts }) =>
    facts.map((fact, i): StoryDocument => ({
      id: `${place} ${i}`,
      title: `Earthquake hits ${place}`,
      date,
      text: [fact, SAID_OF_EVERY_QUAKE[i], facts[(i + 1) % 4], SAID_OF_EVERY_QUAKE[(i + 1) % 4]].join(' '),
    })),
  )
  assert.deepEqual(groups(reports).map((group) => group.length), [4, 4])
})

test('the order of arrival changes nothing', () => {
  const expected = storiesOf(articles)
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      const stories = storiesOf(shuffled)
      for (const { id } of articles) assert.equal(stories.get(id), expected.get(id))
    }),
    { numRuns: 20 },
  )
})

test('whatever the texts, every article gets a story, and a story is one of the articles', () => {
  const document = fc.record({ text: fc.string(), title: fc.option(fc.string()), date: fc.option(fc.string()) })
  fc.assert(
    fc.property(fc.array(document, { maxLength: 12 }), (documents) => {
      const stories = storiesOf(documents.map((one, i) => ({ ...one, id: String(i) })))
      assert.equal(stories.size, documents.length)
      for (const story of stories.values()) assert.equal(stories.get(story), story)
    }),
    { numRuns: 50 },
  )
})

// Invented words by a fixed rule: eight articles on each event, all in the language of one beat.
function manyArticles(count: number): StoryDocument[] {
  const words = (event: number, article: number) =>
    Array.from({ length: 60 }, (_, i) => (i % 2 ? `beat${(article * 7 + i * i) % 900}` : `Place${event}x${(article + i) % 40}`))
  return Array.from({ length: count }, (_, i) => ({ id: `a${i}`, title: '', date: null, text: words(i >> 3, i).join(' ') }))
}

const manyCopies = (count: number): StoryDocument[] => Array.from({ length: count }, (_, i) => ({ ...manyArticles(1)[0]!, id: `a${i}` }))

for (const [what, made] of [['articles', manyArticles], ['copies of one article', manyCopies]] as const)
  test(`four times the ${what} take about four times as long`, () => {
    const seconds = (count: number) => {
      const documents = made(count)
      return processorSeconds(() => storiesOf(documents))
    }
    // The best of three: a busy machine makes either look slow.
    const best = (count: number) => Math.min(...[1, 2, 3].map(() => seconds(count)))
    seconds(300)
    const [some, more] = [best(300), best(1200)]
    assert.ok(more < some * 14, `300 took ${some} s, 1200 took ${more} s`) // what grows with the square takes 16 times as long
  })

test('a line of a million characters is an article like any other', () => {
  const documents = [{ id: 'long', text: 'x'.repeat(1_000_000) }, { id: 'words', text: 'Brasko fell '.repeat(100_000) }]
  assert.ok(processorSeconds(() => assert.equal(storiesOf(documents).size, 2)) < 5)
})

import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Meeting } from '../src/record/record.ts'
import { talksOf } from '../src/record/across/talks-across.ts'
import { regroup } from '../src/reading/regroup.ts'
import { compareRounds, type RoundTold } from '../src/reading/rounds.ts'
import { TALK_VERSION, type TalkTold } from '../src/reading/talk-told.ts'
import { bringUpToDate } from '../src/reading/up-to-date.ts'
import { bearersCalled } from '../src/store/asked/asked-bearers.ts'
import { talkCalled, talkOfArticle, talks, type TalkSearch } from '../src/store/asked/asked-of-talks.ts'
import { latestRounds, roundsOfClaim } from '../src/store/asked/asked-rounds.ts'
import { stampOf } from '../src/store/asked/stamp.ts'
import { searchStatements } from '../src/store/asked/search.ts'
import { saveCapture } from '../src/store/capture.ts'
import { correct } from '../src/store/decided/correct.ts'
import { deleteReadings } from '../src/store/delete-readings.ts'
import { fileCapture } from '../src/store/decided/file-capture.ts'
import type { Filing } from '../src/store/decided/filings.ts'
import { wholeLines } from '../src/store/moved/export.ts'
import { importAll } from '../src/store/moved/import.ts'
import { queueLengths } from '../src/store/work/jobs.ts'
import { saveReading } from '../src/store/reading.ts'
import { sourcesOf } from '../src/store/asked/sources.ts'
import { statementKey } from '../src/store/statement-key.ts'
import type { Store } from '../src/store/store.ts'
import { roundsDue } from '../src/store/talks/rounds.ts'
import { arrivalOf, recordWith, type Said } from './records.ts'

const MADE_AT = '2026-03-20T11:00:00.000Z'
let pairs = 0

interface Told {
  /** Parties, and the principals that the report names for them: "Orla Venn, President". */
  readonly sides?: readonly [name: string, principal?: string][]
  readonly date?: string | null
  readonly channel?: Meeting['channel']
  readonly published?: string
  readonly said?: readonly Said[]
  readonly opening?: string
  readonly filed?: Filing
}

/** What every store must do with talks, whatever database it is. `open` gives a new, empty one. */
export function talksSuite(open: () => Promise<Store>): void {
  let store: Store
  before(async () => void (store = await open()))
  after(async () => store?.close())

  /** Two parties that nobody has heard of yet. */
  const strangers = (): [[string], [string]] => [[`Aldmark ${++pairs}`], [`Borvane ${pairs}`]]

  async function read(told: Told, { model = 'm1', ...page }: { model?: string; url?: string; text?: string } = {}): Promise<string> {
    const { key } = await saveCapture(store, arrivalOf(page))
    if (told.filed) await fileCapture(store, key, { ...told.filed, at: MADE_AT })
    await saveReading(store, key, { record: recordOf(told), model, madeAt: MADE_AT })
    return key
  }
  async function add(told: Told, page?: Parameters<typeof read>[1]): Promise<string> {
    const key = await read(told, page)
    await bringUpToDate(store)
    return key
  }
  const found = async (search: Omit<TalkSearch, 'limit'>) => (await talks(store, { limit: 50, ...search }))!.items
  const between = ([[side]]: readonly [[string], [string]]) => found({ side })
  const captures = (list: Awaited<ReturnType<typeof found>>) => list.map(({ sources }) => sources.map(({ capture }) => capture).sort())

  test('a meeting is one, whoever reported it, and later reports leave its id', async () => {
    const sides = strangers()
    const one = await add({ sides, date: '2031-03-13' })
    const [before] = await between(sides)
    const other = await add({ sides, date: '2031-03-12' })
    const [talk, ...more] = await between(sides)
    assert.deepEqual([talk!.id, talk!.date, talk!.reports, more], [before!.id, '2031-03-12', 2, []])
    assert.deepEqual(captures([talk!]), [[one, other].sort()])
  })

  test('the record over many articles follows when the command returns, and nothing waits any more', async () => {
    await add({ sides: strangers(), date: '2031-03-13' })
    assert.deepEqual((await queueLengths(store, MADE_AT)).filter(({ kind }) => kind === 'group'), [])
  })

  test('whoever is named is known, by articles that tell of no meeting too', async () => {
    const name = `Ada Fenwick ${++pairs}`
    await add({ said: [{ words: 'The lanterns stay lit', speaker: name, side: 'Ellmark' }] })
    assert.deepEqual((await bearersCalled(store, name)).map((it) => [it.name, it.side]), [[name, 'Ellmark']])
    assert.deepEqual((await queueLengths(store, MADE_AT)).filter(({ kind }) => kind === 'names'), [])
  })

  test('both accounts are kept with it, each point in the words of those who tell it', async () => {
    const sides = strangers()
    await add({ sides, date: '2031-03-13', said: [{ words: 'We will open the northern harbour in spring', speaker: 'Ana Orlo', side: sides[0][0] }] })
    const told = (await talkCalled(store, (await between(sides))[0]!.id))!.told as TalkTold
    assert.deepEqual(told.accounts.rows.map(({ kind, one }) => [kind, one.map(({ tellings }) => tellings[0]!.words)]), [['unanswered', ['“We will open the northern harbour in spring,”']]])
  })

  test('ten copies raise the reports to ten and the independent sources to one', async () => {
    const sides = strangers()
    const opening = 'The delegations met for five hours in the old customs house and spoke about grain, harbours, prisoners and the long winter that lay behind both of their countries.'
    for (let i = 0; i < 10; i++) await read({ sides, date: '2031-03-13', opening })
    await bringUpToDate(store)
    assert.deepEqual((await between(sides)).map(({ reports, independent, sources }) => [reports, independent, new Set(sources.map(({ copyOf }) => copyOf)).size]), [[10, 1, 1]])
  })

  test('where two talks turn out to be one, the older id stays and the other leads to it', async () => {
    const sides = strangers()
    await add({ sides, date: '2031-03-13', channel: 'phone call' })
    const url = 'https://paper.example/corrected'
    await add({ sides, date: '2031-03-13', channel: 'video call' }, { url, text: 'the same page' })
    const [young, old] = await between(sides)
    await add({ sides, date: '2031-03-13', channel: 'phone call' }, { url, text: 'the same page', model: 'm2' })
    assert.deepEqual((await between(sides)).map(({ id, reports }) => [id, reports]), [[old!.id, 2]])
    assert.equal((await talkCalled(store, young!.id))!.id, old!.id)
  })

  test('an id that was once given is given to nobody else', async () => {
    const sides = strangers()
    const url = 'https://paper.example/again'
    await add({ sides, date: '2031-03-13', channel: 'phone call' })
    await add({ sides, date: '2031-03-13', channel: 'video call' }, { url, text: 'x' })
    const given = (await between(sides)).map(({ id }) => id)
    await add({ sides, date: '2031-03-13', channel: 'phone call' }, { url, text: 'x', model: 'm2' })
    await add({ sides, date: '2031-03-13', channel: 'in person' })
    const [fresh] = (await between(sides)).filter(({ channel }) => channel === 'in person')
    assert.ok(!given.includes(fresh!.id))
  })

  test('ids that were given away stay in another store, though all talks are made anew there', async () => {
    const sides = strangers()
    const url = 'https://paper.example/moved'
    await add({ sides, date: '2031-03-13', channel: 'phone call' })
    await add({ sides, date: '2031-03-12', channel: 'video call' }, { url, text: 'y' })
    await add({ sides, date: '2031-03-12', channel: 'phone call' }, { url, text: 'y', model: 'm2' })
    const [talk, ...more] = await between(sides)
    assert.deepEqual([talk!.id.endsWith('-2031-03-13'), talk!.date, more], [true, '2031-03-12', []])
    const [alias] = await store.rows<{ alias: string }>('select alias from decided.talk_id where talk = $1 and alias is not null', [talk!.id])
    const other = await open()
    await importAll(other, (name) => wholeLines(store, name))
    await bringUpToDate(other)
    const moved = (await talks(other, { limit: 50, side: sides[0][0] }))!.items
    assert.deepEqual(moved.map(({ id, date }) => [id, date]), [[talk!.id, '2031-03-12']])
    assert.equal((await talkCalled(other, alias!.alias))!.id, talk!.id)
    await other.close()
  })

  test('a talk that is made again after nobody told of it has its id again', async () => {
    const sides = strangers()
    const page = { url: 'https://paper.example/made-again', text: 'z' }
    await add({ sides, date: '2031-03-13' }, { ...page, model: 'forgotten' })
    const { key } = await saveCapture(store, arrivalOf(page))
    await deleteReadings(store, 'forgotten')
    await bringUpToDate(store)
    assert.equal((await add({ sides, date: '2031-03-12' }, { ...page, model: 'm2' })), key)
    assert.match((await between(sides))[0]!.id, /-2031-03-13$/)
  })

  test('a report that names only a person belongs to the party that another names, whichever comes first', async () => {
    for (const order of [[0, 1], [1, 0]]) {
      const [[party], other] = strangers()
      const principal = `Orla Venn${pairs}, President`
      const reports: Told[] = [
        { sides: [[party, principal], other], date: '2031-03-13' },
        { sides: [[principal.split(',')[0]!, principal], other], date: '2031-03-13' },
      ]
      for (const i of order) await add(reports[i]!)
      assert.deepEqual((await found({ side: other[0] })).map(({ reports }) => reports), [2], `order ${order}`)
    }
  })

  test('an article that is read anew and tells of no meeting any more leaves its talk', async () => {
    const sides = strangers()
    const [url, text] = ['https://paper.example/no-more', 'x']
    const stays = await add({ sides, date: '2031-03-13' })
    await add({ sides, date: '2031-03-13' }, { url, text })
    await add({ sides: [] }, { url, text, model: 'm2' })
    assert.deepEqual(captures(await between(sides)), [[stays]])
  })

  test('a talk of which nobody tells any more is none', async () => {
    const sides = strangers()
    await add({ sides, date: '2031-03-13' }, { model: 'only here' })
    await deleteReadings(store, 'only here')
    await bringUpToDate(store)
    assert.deepEqual(await between(sides), [])
  })

  test('a correction reaches the accounts', async () => {
    const sides = strangers()
    const words = 'We will open the northern harbour in spring'
    const told: Told = { sides, date: '2031-03-13', said: [{ words, speaker: 'Ana Orlo', side: sides[0][0] }] }
    const capture = await add(told)
    const [place] = recordOf(told).attributions[0]!.content
    await correct(store, { key: crypto.randomUUID(), statement: statementKey(capture, place!), field: 'statement', value: null, by: 'An editor', at: MADE_AT, reason: null })
    await bringUpToDate(store)
    const { told: made } = (await talkCalled(store, (await between(sides))[0]!.id))!
    assert.deepEqual((made as TalkTold).accounts.rows, [])
  })

  test('what two sides say of a meeting that neither names is one meeting, if it was filed together', async () => {
    const [[one], [other]] = strangers()
    const filedUnder = `file ${pairs}`
    await add({ filed: { side: one, filedUnder } })
    assert.deepEqual(await found({ side: one }), [])
    await add({ filed: { side: other, filedUnder }, said: [{ words: 'We will open the northern harbour in spring', speaker: 'Ana Orlo' }] })
    const [talk] = await found({ side: one })
    assert.deepEqual([talk!.sides.map(({ side }) => side), talk!.date, talk!.reports], [[one, other], '2031-03-14', 2])
    const { accounts } = (await talkCalled(store, talk!.id))!.told as TalkTold
    assert.deepEqual([accounts.one.ownTexts.length, accounts.other.ownTexts.length], [1, 1])
  })

  test('a text that was filed wrongly is filed again, and filing it twice is filing it once', async () => {
    const sides = strangers()
    const [capture, names] = [await add({}), await add({ sides, date: '2031-03-13', filed: { side: null, filedUnder: `named ${pairs}` } })]
    const file = async (filedUnder: string) => {
      await fileCapture(store, capture, { side: sides[0][0], filedUnder, at: MADE_AT })
      await bringUpToDate(store)
      return captures(await between(sides))
    }
    assert.deepEqual(await file('elsewhere'), [[names]])
    for (let i = 0; i < 2; i++) assert.deepEqual(await file(`named ${pairs}`), [[capture, names].sort()])
    assert.deepEqual((await store.rows('select 1 from decided.decision where capture = $1', [capture])).length, 3)
    assert.deepEqual(await file('elsewhere'), [[names]])
  })

  test('rounds of the same parties are linked in the order of their days, also when they arrive in another', async () => {
    const sides = strangers()
    for (const date of ['2031-05-02', '2031-03-13', '2031-04-01']) await add({ sides, date })
    const list = (await between(sides)).toReversed()
    const ids = list.map(({ id }) => id)
    assert.deepEqual(list.map(({ previous, next }) => [previous, next]), [[null, ids[1]], [ids[0], ids[2]], [ids[1], null]])
  })

  /** A round in which one of them says how many ferries it offers; and where that statement is. */
  async function offered(sides: ReturnType<typeof strangers>, day: string, words: string, page: Parameters<typeof read>[1] = {}): Promise<string> {
    const capture = await add({ sides, date: day, said: [{ words, speaker: 'Ana Orlo', side: sides[0][0], topic: 'ferries' }] }, page)
    return (await searchStatements(store, { capture }))!.items[0]!.key
  }
  /** The days of all rounds in which the claim is made that stands at a place, whether again or in other terms, and its id. */
  async function claimAt(key: string) {
    const rounds = await roundsOfClaim(store, (await talkOfArticle(store, key.split('.')[0]!))!, [key])
    return { ids: [...new Set(rounds.map(({ claim }) => claim))], days: rounds.map(({ formerDate, date, again }) => [formerDate, date, again]) }
  }
  const SEVEN = 'We offer seven ferries for the Marrow crossing at Tolm harbour'
  const FOUR = SEVEN.replace('seven', 'four')

  test('a claim has one id over all rounds in which its party makes it, in whatever order they are read', async () => {
    const sides = strangers()
    const third = await offered(sides, '2031-05-30', FOUR)
    const second = await offered(sides, '2031-04-20', SEVEN)
    assert.deepEqual(await claimAt(third), { ids: [second], days: [['2031-04-20', '2031-05-30', false]] })
    const first = await offered(sides, '2031-03-13', SEVEN)
    const expected = { ids: [first], days: [['2031-03-13', '2031-04-20', true], ['2031-04-20', '2031-05-30', false]] }
    for (const key of [first, second, third]) assert.deepEqual(await claimAt(key), expected)
  })

  test('where a round is no more, or tells it no more, the rounds around it are compared', async () => {
    const sides = strangers()
    const first = await offered(sides, '2031-03-13', SEVEN)
    const page = { url: 'https://paper.example/round', text: 'the same round' }
    await offered(sides, '2031-04-20', SEVEN, page)
    const third = await offered(sides, '2031-05-30', SEVEN)
    await add({ sides, date: '2031-04-20', said: [{ words: 'The weather was fine', speaker: 'Ana Orlo', side: sides[0][0] }] }, { ...page, model: 'm2' })
    assert.deepEqual(await claimAt(third), { ids: [], days: [] }, 'a round between them that has it no more ends it')
    await add({ sides: strangers(), date: '2031-04-20' }, { ...page, model: 'm3' })
    assert.deepEqual(await claimAt(third), { ids: [first], days: [['2031-03-13', '2031-05-30', true]] })
  })

  test('what changed between rounds is kept, and compared anew only where a round has changed', async () => {
    const sides = strangers()
    await offered(sides, '2031-03-13', SEVEN)
    await offered(sides, '2031-04-20', FOUR)
    const pair = `${sides[0][0]}|${sides[1][0]}`
    const [round] = await latestRounds(store, pair, 5)
    const shown = await stampOf(store)
    await store.rows('delete from made.round where talk = $1', [round!.talk])
    await compareRounds(store, { pair: pair.toLowerCase() })
    assert.notEqual(await stampOf(store), shown, 'a page that was made before is out of date')
    assert.deepEqual((round!.told as RoundTold).sides.map(({ side, rows }) => [side, rows.map(({ kind }) => kind)]), [[sides[0][0], ['differ']], [sides[1][0], []]])
    assert.deepEqual(await roundsDue(store, pair.toLowerCase(), TALK_VERSION), [])
    await offered(sides, '2031-05-30', FOUR)
    assert.deepEqual((await latestRounds(store, pair, 5))[0], round)
    assert.deepEqual((await roundsDue(store, pair.toLowerCase(), TALK_VERSION + 1)).length, 2, 'who compares otherwise compares all of them')
  })

  test('meetings are found by side, pair, topic and days, page by page', async () => {
    const [one, other] = strangers()
    const third: [string] = [`Corland ${pairs}`]
    for (const date of ['2031-03-13', '2031-04-13', '2031-05-13']) await read({ sides: [one, other], date })
    await read({ sides: [one, third], date: '2031-06-13' })
    await bringUpToDate(store)
    const dates = async (search: Omit<TalkSearch, 'limit'>) => (await found(search)).map(({ date }) => date)
    assert.deepEqual(await dates({ side: one[0].toUpperCase() }), ['2031-06-13', '2031-05-13', '2031-04-13', '2031-03-13'])
    assert.deepEqual(await dates({ pair: [third[0], one[0]] }), ['2031-06-13'])
    assert.deepEqual(await dates({ side: one[0], from: '2031-04-01', to: '2031-05-30' }), ['2031-05-13', '2031-04-13'])
    assert.deepEqual(await dates({ side: one[0], topic: 'Grain' }), ['2031-06-13', '2031-05-13', '2031-04-13', '2031-03-13'])
    assert.deepEqual(await dates({ side: one[0], topic: 'doves' }), [])
    const first = await talks(store, { side: one[0], limit: 3 })
    const second = await talks(store, { side: one[0], limit: 3, cursor: first!.next! })
    assert.deepEqual([first!.items.length, second!.items.map(({ date }) => date), second!.next], [3, ['2031-03-13'], null])
    assert.equal(await talks(store, { limit: 3, cursor: 'nonsense' }), null)
  })

  test('to group twice is to group once', async () => {
    const sides = strangers()
    const capture = await add({ sides, date: '2031-03-13' })
    const first = await between(sides)
    for (let i = 0; i < 3; i++) await regroup(store, capture)
    assert.deepEqual(await between(sides), first)
  })

  test('whatever the order of arrival, the talks are those of all reports together', async () => {
    const report = fc.record({
      date: fc.constantFrom('2031-03-10', '2031-03-11', '2031-03-12', '2031-03-15', null),
      channel: fc.constantFrom<Meeting['channel']>('phone call', 'video call', null),
      published: fc.constantFrom('2031-03-10', '2031-03-12', '2031-03-14'),
      names: fc.constantFrom(true, true, true, false),
      own: fc.constantFrom(null, 0, 1),
      file: fc.constantFrom(null, null, 'morning', 'evening'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(report, { minLength: 2, maxLength: 7 }), fc.boolean(), async (reports, together) => {
        const sides = strangers()
        const keys: string[] = []
        for (const { names, own, file, ...it } of reports)
          keys.push(await (together ? read : add)({ ...it, sides: names ? sides : [], filed: { side: own === null ? null : sides[own]![0], filedUnder: file && `${file} ${pairs}` } }))
        await bringUpToDate(store)
        const expected = talksOf(await sourcesOf(store, keys)).map(({ sources }) => [...sources])
        assert.deepEqual(captures(await between(sides)).sort(), expected.sort())
      }),
      { numRuns: 25 },
    )
  })
}

function recordOf({ sides = [], date = null, channel = null, published = '2031-03-14', said = [{ words: 'Yes', speaker: 'Ana Orlo' }], opening }: Told) {
  const record = recordWith({ said, published, ...(opening !== undefined && { opening }) })
  const parties = sides.map(([side, principal]) => ({ side, principal: principal?.split(', ')[0] ?? null, role: principal?.split(', ')[1] ?? null }))
  const meeting = { sides: parties, channel, secure: null, date, dateNote: null, place: null, duration: null, topics: ['grain'], describedAs: [], evidence: [] } satisfies Meeting
  return { ...record, meeting: parties.length === 0 ? null : meeting }
}

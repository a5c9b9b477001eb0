import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { articleOf, articlesSince, type Page } from '../src/store/articles.ts'
import { captureOf, saveCapture } from '../src/store/capture.ts'
import { changesBetween } from '../src/store/changes.ts'
import { correct, decide } from '../src/store/decided/correct.ts'
import { rightsOf, setRights, type Rights } from '../src/store/decided/outlet-rights.ts'
import { standingDecisions } from '../src/store/decided/decisions.ts'
import { deleteReadings } from '../src/store/delete-readings.ts'
import { pagesSince, seenAfterwards } from '../src/store/afterwards.ts'
import { fileCapture } from '../src/store/decided/file-capture.ts'
import { exportAll, WHOLE } from '../src/store/moved/export.ts'
import { importAll } from '../src/store/moved/import.ts'
import { agreementCard, agreements } from '../src/store/asked/asked-by-site.ts'
import { nameCard, names } from '../src/store/asked/asked-bearers.ts'
import { knowNames } from '../src/store/names/bearers.ts'
import { mergeNames, splitName, splitNameIn } from '../src/store/decided/merged-names.ts'
import { setOutcome } from '../src/store/decided/outcomes.ts'
import { claimsOf, standingBetween } from '../src/store/asked/asked-standing.ts'
import { outgrown } from '../src/store/outgrown.ts'
import { recordOf, saveReading } from '../src/store/reading.ts'
import { searchStatements, type Found, type Search } from '../src/store/asked/search.ts'
import { statementKey } from '../src/store/statement-key.ts'
import { SEARCHED } from '../src/store/engine/read-ahead.ts'
import type { Store } from '../src/store/store.ts'
import { anyText } from '../src/text/any-text.test.ts'
import { arrivalOf, recordWith, type Invented } from './records.ts'

const MADE_AT = '2026-03-05T11:00:00.000Z'
const DECIDED_AT = '2026-03-06T09:00:00.000Z'
const editor = () => ({ key: crypto.randomUUID(), by: 'An editor', at: DECIDED_AT, reason: 'The recording says so.' })

/** What every store must do, whatever database it is. `open` gives a new, empty one. */
export function storeSuite(open: () => Promise<Store>): void {
  let store: Store
  before(async () => void (store = await open()))
  after(async () => store?.close())

  /** Captures and reads an invented article; gives the capture's key. */
  async function add(invented: Invented, { model = 'm1', ...page }: { model?: string; url?: string; text?: string; fetchedAt?: string } = {}): Promise<string> {
    const { key } = await saveCapture(store, arrivalOf(page))
    await saveReading(store, key, { record: recordWith(invented), model, madeAt: MADE_AT })
    return key
  }

  const found = async (search: Search) => (await searchStatements(store, search))!.items
  const speakers = async (search: Search) => (await found(search)).map(({ speaker }) => speaker)

  test('what arrived comes back to the byte', async () => {
    const arrival = { ...arrivalOf(), bytes: Uint8Array.from({ length: 1000 }, (_, i) => (i * 7) % 256) }
    const { key, fresh } = await saveCapture(store, arrival)
    const capture = await captureOf(store, key)
    assert.equal(fresh, true)
    assert.deepEqual({ ...capture, bytes: [...capture!.bytes] }, { ...arrival, bytes: [...arrival.bytes], key, sha256: capture!.sha256 })
  })

  test('the same page twice is one capture, seen twice', async () => {
    const url = 'https://paper.example/twice'
    const first = await saveCapture(store, arrivalOf({ url }))
    const second = await saveCapture(store, arrivalOf({ url, fetchedAt: '2026-03-07T10:00:00.000Z' }))
    assert.deepEqual([second.key, second.fresh], [first.key, false])
    const { lastSeenAt, newer } = (await seenAfterwards(store, first.key))!
    assert.deepEqual([lastSeenAt, newer], ['2026-03-07T10:00:00.000Z', null])
  })

  test('a changed page is another version of the same address', async () => {
    const url = 'https://paper.example/changed'
    const old = await saveCapture(store, arrivalOf({ url, text: 'one' }))
    const newer = await saveCapture(store, arrivalOf({ url, text: 'two', fetchedAt: '2026-03-06T10:00:00.000Z' }))
    assert.equal((await seenAfterwards(store, old.key))!.newer, newer.key)
  })

  test('any record comes back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ words: anyText, speaker: anyText, topic: anyText }), { maxLength: 4 }), anyText, async (said, headline) => {
        const record = recordWith({ said, headline, published: '2026-03-05' })
        const { key } = await saveCapture(store, arrivalOf())
        await saveReading(store, key, { record, model: 'm1', madeAt: MADE_AT })
        assert.equal(JSON.stringify(await recordOf(store, key)), JSON.stringify(record))
      }),
      { numRuns: 25 },
    )
  })

  test('the same reading twice is one, and the first stays', async () => {
    const key = await add({ said: [{ words: 'The first reading', speaker: 'Ana Orlo' }] })
    const record = recordWith({ said: [{ words: 'Another reading', speaker: 'Ana Orlo' }] })
    assert.deepEqual(await saveReading(store, key, { record, model: 'm1', madeAt: MADE_AT }), { fresh: false })
    assert.match((await recordOf(store, key))!.article.text, /The first reading/)
  })

  test('a reading of nothing that arrived is refused', async () => {
    const reading = { record: recordWith({ said: [] }), model: 'm1', madeAt: MADE_AT }
    await assert.rejects(saveReading(store, '00000000000000000000', reading), /no capture/)
  })

  test('an article that nobody has is null', async () => {
    assert.deepEqual([await recordOf(store, 'none'), await articleOf(store, 'none'), await captureOf(store, 'none')], [null, null, null])
  })

  test('whoever keeps the cursor misses no article', async () => {
    const keys = [await add({ said: [] }), await add({ said: [] }), await add({ said: [] })]
    const seen: string[] = []
    for (let cursor: string | null = null, page; (page = await articlesSince(store, cursor, 2)); cursor = page.next) {
      seen.push(...page.items.map(({ capture }) => capture))
      if (page.next === null) break
    }
    assert.deepEqual(seen.slice(-3), keys)
    assert.equal(new Set(seen).size, seen.length)
  })

  test('a cursor that somebody made up is none', async () => {
    for (const cursor of ['', 'x', 'WzEsMl0', 'bnVsbA'])
      assert.deepEqual([await articlesSince(store, cursor), await searchStatements(store, { cursor })], [null, null])
  })

  test('a search finds by words, speaker, side, topic and verb, and shows where', async () => {
    const said = [
      { words: 'Ferries will run at dawn', speaker: 'Ilse Brandt', side: 'Ellmark', topic: 'the ferries', addressee: 'Per Holm' },
      { words: 'No ferry was promised', speaker: 'Per Holm', side: 'Sorvane', topic: 'the ferries', verb: 'deny', denies: 0 },
    ]
    const capture = await add({ said, headline: 'Ferries', published: '2026-03-05' })
    const [first] = await found({ text: 'dawn ferries' })
    const { text } = recordWith({ said }).article
    assert.deepEqual(first!.highlights.map(([start, end]) => text.slice(start, end)), ['Ferries', 'dawn'])
    assert.deepEqual(first!.content.map(([start, end]) => text.slice(start, end)), ['“Ferries will run at dawn,”'])
    assert.deepEqual([first!.capture, first!.article.headline, first!.denied, first!.day], [capture, 'Ferries', true, '2026-03-05'])
    assert.equal(first!.passage.text, text.slice(first!.passage.starts, first!.passage.starts + first!.passage.text.length))
    const cases: [Search, string[]][] = [
      [{ text: 'ferry' }, ['Per Holm', 'Ilse Brandt']],
      [{ text: '"ferry was promised"' }, ['Per Holm']],
      [{ text: 'ferry -dawn' }, ['Per Holm']],
      [{ text: 'the' }, []],
      [{ text: 'ferry', speaker: 'ilse brandt' }, ['Ilse Brandt']],
      [{ side: 'sorvane' }, ['Per Holm']],
      [{ addressee: 'Per Holm' }, ['Ilse Brandt']],
      [{ topic: 'The Ferries', denies: true }, ['Per Holm']],
      [{ topic: 'the ferries', denied: true }, ['Ilse Brandt']],
      [{ topic: 'the ferries', verb: 'deny', kind: 'direct' }, ['Per Holm']],
      [{ topic: 'the ferries', from: '2026-03-05', to: '2026-03-05', side: 'Ellmark' }, ['Ilse Brandt']],
      [{ topic: 'the ferries', from: '2026-03-06' }, []],
    ]
    for (const [search, expected] of cases) assert.deepEqual((await speakers(search)).sort(), expected.toSorted(), JSON.stringify(search))
  })

  test('the two sides of a pair are found whoever speaks', async () => {
    const said = [
      { words: 'We ask you', speaker: 'Ada Quill', side: 'Quillia', addressee: 'Rex Thorn' },
      { words: 'We hear you', speaker: 'Rex Thorn', side: 'Thornland', addressee: 'Ada Quill' },
      { words: 'We tell everyone', speaker: 'Rex Thorn', side: 'Thornland', topic: 'pairs' },
    ]
    await add({ said })
    assert.deepEqual((await speakers({ pair: ['thornland', 'QUILLIA'] })).sort(), ['Ada Quill', 'Rex Thorn'])
  })

  test('pages of a search give each hit once, the best first, whatever arrives meanwhile', async () => {
    for (let i = 0; i < 7; i++) await add({ said: [{ words: i === 3 ? 'Quarry, quarry and quarry again' : 'The quarry is open', speaker: `Speaker ${i}` }] })
    const seen: (string | null)[] = []
    for (let cursor: string | undefined; ; ) {
      const page = (await searchStatements(store, { text: 'quarry', limit: 3, ...(cursor && { cursor }) }))!
      seen.push(...page.items.map(({ speaker }) => speaker))
      if (page.next === null) break
      cursor = page.next
      await add({ said: [{ words: 'The quarry is closed', speaker: 'A late one' }] })
    }
    assert.deepEqual(seen, ['Speaker 3', 'Speaker 6', 'Speaker 5', 'Speaker 4', 'Speaker 2', 'Speaker 1', 'Speaker 0'])
  })

  test('a search for words can give the newest first', async () => {
    const newest = (await searchStatements(store, { text: 'quarry', newestFirst: true, limit: 2 }))!
    assert.deepEqual(newest.items.map(({ speaker }) => speaker), ['A late one', 'A late one'])
    assert.equal(newest.items[0]!.highlights.length, 1)
    assert.deepEqual((await speakers({ text: 'quarry', newestFirst: true, cursor: newest.next! })).slice(0, 2), ['Speaker 6', 'Speaker 5'])
  })

  test('highlights stand right behind signs that HTML or UTF-16 would move', async () => {
    const said = [{ words: '🕊 a <b>dove</b> & a 🕊 lantern', speaker: 'Ana Orlo' }]
    await add({ said })
    const [first] = await found({ text: 'lantern' })
    assert.deepEqual(first!.highlights.map(([start, end]) => recordWith({ said }).article.text.slice(start, end)), ['lantern'])
  })

  test('a new version says what became of each statement', async () => {
    const url = 'https://paper.example/edited'
    const before = [
      { words: 'The bridge opens in May', speaker: 'Ana Orlo' },
      { words: 'The toll is three crowns for every crossing', speaker: 'Per Holm' },
      { words: 'Nobody will be asked to move house', speaker: 'Ilse Brandt' },
    ]
    const after = [{ words: 'Work begins tomorrow morning', speaker: 'Rex Thorn' }, before[0]!, { ...before[1]!, words: 'The toll is five crowns for every crossing' }]
    const older = await add({ said: before }, { url, text: 'older' })
    const newer = await add({ said: after }, { url, text: 'newer' })
    const changes = changesBetween((await recordOf(store, older))!, (await recordOf(store, newer))!)
    assert.deepEqual(changes.map(({ kind, statement }) => [kind, statement]), [['same', 's1'], ['changed', 's2'], ['removed', 's3'], ['new', 's1']])
  })

  test('names that somebody took for one are one, through every reading, until somebody splits them', async () => {
    const who = { by: 'An editor', at: '2026-03-06T09:00:00.000Z', reason: null }
    const speakers = ['Joe Brandthof', 'Joseph R. Brandthof', 'J. R. Brandthof']
    for (const speaker of speakers) await add({ said: [{ words: 'The lanterns stay lit', speaker }] })
    const card = async (name: string) => (await nameCard(store, name))!
    assert.deepEqual([(await card(speakers[0]!)).variants, (await card(speakers[0]!)).articles], [[], 1])
    assert.equal(await mergeNames(store, speakers[2]!, speakers[0]!, who), 'merged')
    assert.equal(await mergeNames(store, speakers[0]!, speakers[1]!, who), 'merged')
    assert.equal(await mergeNames(store, speakers[1]!, speakers[2]!, who), 'one already')
    for (const name of [...speakers, 'JOE BRANDTHOF']) {
      const { name: main, variants, articles, statements } = await card(name)
      assert.deepEqual([main, variants, articles, statements], [speakers[1], [speakers[2], speakers[0]], 3, 3])
    }
    assert.deepEqual((await found({ speaker: speakers[0]!, text: 'lanterns' })).map(({ speaker }) => speaker).sort(), speakers.toSorted())
    const pages: (string | null)[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: Page<Found> = (await searchStatements(store, { speaker: speakers[0]!, limit: 1, ...(cursor && { cursor }) }))!
      pages.push(...page.items.map(({ speaker }) => speaker))
      cursor = page.next
    }
    assert.deepEqual(pages, speakers.toReversed(), 'the newest first, whatever name it is by, and each once')
    assert.deepEqual([await splitName(store, speakers[2]!, who), await splitName(store, speakers[2]!, who)], [true, false])
    assert.deepEqual([(await card(speakers[2]!)).articles, (await card(speakers[0]!)).articles, (await card(speakers[0]!)).variants], [1, 2, [speakers[0]]])
  })

  const who = { by: 'An editor', at: DECIDED_AT, reason: null }
  const card = async (name: string) => (await nameCard(store, name))!
  /** The same, with its names known. */
  async function addKnown(...added: Parameters<typeof add>): Promise<string> {
    const key = await add(...added)
    await knowNames(store, key)
    return key
  }

  test('one person is one over all articles, and two of one name are two', async () => {
    const brandts = [{ words: 'The gulls are back', speaker: 'Ilya Corvand', side: 'Ellmark' }, { words: 'The gulls were never gone', speaker: 'Ilya Corvand', side: 'Sorvane' }, { words: 'What gulls', speaker: 'Ilya Corvand' }]
    for (const it of [...brandts, brandts[0]!]) await addKnown({ said: [it], published: '2026-03-05' })
    const { id, side, articles, statements, others, kinds } = await card('ilya corvand')
    assert.deepEqual([id, side, articles, statements, kinds], ['ilya-corvand', 'Ellmark', 2, 2, ['person']])
    assert.deepEqual(others.map(({ id, side }) => [id, side]), [['ilya-corvand-2', null], ['ilya-corvand-sorvane', 'Sorvane']])
    const sidesOf = async (speaker: string) => (await found({ speaker, text: 'gulls' })).map(({ side }) => side)
    assert.deepEqual([await sidesOf('ilya-corvand'), await sidesOf('Ilya Corvand (Sorvane)'), await sidesOf('ilya-corvand-2')], [['Ellmark', 'Ellmark'], ['Sorvane'], [null]])
    assert.equal((await sidesOf('Ilya Corvand')).length, 4)
    assert.equal(await mergeNames(store, 'Corvand', 'Ilya Corvand', who), 'several')
    assert.equal(await mergeNames(store, 'Ilya Corvand (Sorvane)', 'Ilya Corvand (Ellmark)', who), 'merged')
    assert.deepEqual([(await card('ilya-corvand')).articles, (await card('ilya-corvand-sorvane')).id], [4, 'ilya-corvand']) // no other is left who the one without a side could be
    await addKnown({ said: [{ words: 'Gulls again', speaker: 'Ilya Corvandsen' }] })
    const listed = (await names(store, { start: 'ilya corvand', limit: 1 }))!
    assert.deepEqual(listed.items.map(({ id, articles }) => [id, articles]), [['ilya-corvand', 4]])
    assert.deepEqual((await names(store, { cursor: listed.next!, limit: 1 }))!.items.map(({ id }) => id), ['ilya-corvandsen'])
  })

  test('an id stays with whom it was given to, also when all is said anew', async () => {
    const capture = await addKnown({ said: [{ words: 'The mill turns', speaker: 'Odo Fenwold', side: 'Ellmark' }] })
    await mergeNames(store, 'Odo Fenwold', 'Odo T. Fenwold', who)
    await store.rows(`delete from made.description where name like '%Fenwold'`)
    await store.rows(`delete from made.bearer where name like '%Fenwold'`)
    await knowNames(store, capture)
    assert.deepEqual([(await card('Odo Fenwold')).id, (await card('odo-fenwold')).name, (await card('Odo T. Fenwold')).variants], ['odo-fenwold', 'Odo T. Fenwold', ['Odo Fenwold']])
  })

  test('in one article a name may be somebody else’s, whoever reads it again', async () => {
    const said = (words: string) => ({ said: [{ words, speaker: 'Una Harrow', side: 'Ellmark' }] })
    const [one, other] = [await addKnown(said('Eels are fish')), await addKnown(said('Eels are no fish'))]
    await addKnown({ said: [{ words: 'Eels are dinner', speaker: 'Una Marrow', side: 'Ellmark' }] })
    assert.equal(await splitNameIn(store, other, { name: 'Una Morrow', as: null }, who), false)
    assert.equal(await splitNameIn(store, other, { name: 'Una Harrow', as: null }, who), true)
    const said_ = async (speaker: string) => (await found({ speaker, text: 'eels' })).map(({ capture }) => capture)
    assert.deepEqual([await said_('una-harrow'), await said_('una-harrow-ellmark')], [[one], [other]])
    await splitNameIn(store, other, { name: 'Una Harrow', as: 'Una Marrow' }, who)
    await saveReading(store, other, { record: recordWith(said('Eels are no fish')), model: 'm2', madeAt: MADE_AT })
    await knowNames(store, other)
    assert.deepEqual([await said_('una-harrow'), (await said_('Una Marrow')).length, (await card('Una Marrow')).variants, (await card('Una Marrow')).statements], [[one], 2, ['Una Harrow'], 2])
  })

  test('an agreement is one by whatever noun it goes', async () => {
    for (const name of ['Ostermoor accord', 'Ostermoor agreements']) {
      const record = recordWith({ said: [{ words: `The ${name} holds`, speaker: 'Ana Orlo' }] })
      const { key } = await saveCapture(store, arrivalOf())
      const entity = { id: name, name, kind: 'agreement', role: null, side: null, mentions: [] } as const
      await saveReading(store, key, { record: { ...record, entities: [...record.entities, entity], agreements: [{ name, mentions: [], claims: ['s1'] }] }, model: 'm1', madeAt: MADE_AT })
      await knowNames(store, key)
    }
    const { name, variants, articles, claims } = (await agreementCard(store, 'ostermoor accord'))!
    assert.deepEqual([name, variants, articles, claims], ['Ostermoor agreements', ['Ostermoor accord'], 2, 2])
    assert.deepEqual((await agreements(store, { start: 'osterm', limit: 1 }))!.items, [{ name, articles, claims }])
  })

  test('who claims an agreement broken, and what is announced on a condition, stands between two parties, with what a person says came of it', async () => {
    const said = [{ words: 'Sorvane has violated the Tarnholm accord', speaker: 'Kari Venn', side: 'Ellmark', addressee: 'Odo Brask' }, { words: 'We will close the strait if the drills go on', speaker: 'Kari Venn', side: 'Ellmark', addressee: 'Odo Brask' }, { words: 'Thank you', speaker: 'Odo Brask', side: 'Sorvane' }]
    const record = recordWith({ said, published: '2026-03-05' })
    const at = (words: string): [number, number] => [record.article.text.indexOf(words), record.article.text.indexOf(words) + words.length]
    const sorvane = { id: 'Sorvane', name: 'Sorvane', kind: 'country', role: null, side: null, mentions: [at('Sorvane')] } as const
    const full = { ...record, entities: [...record.entities, sorvane], agreements: [{ name: 'Tarnholm accord', mentions: [at('Tarnholm accord')], claims: ['s1'] }], conditional: [{ statement: 's2', condition: at('if the drills go on'), consequence: at('We will close the strait') }] }
    const { key } = await saveCapture(store, arrivalOf())
    await saveReading(store, key, { record: full, model: 'm1', madeAt: MADE_AT })
    const [claim, ...others] = await claimsOf(store, ['tarnholm accord'])
    assert.deepEqual([claim!.claim, claim!.by, claim!.of, claim!.words, claim!.at, others], ['broken', 'Ellmark', 'Sorvane', `“${said[0]!.words},”`, '2026-03-05', []])
    const standing = () => standingBetween(store, ['Sorvane', 'Ellmark'], 10)
    const { claims, announcements: [announced] } = await standing()
    assert.deepEqual([claims.length, announced!.condition, announced!.consequence, announced!.by, announced!.to, announced!.outcome], [1, 'if the drills go on', 'We will close the strait', 'Ellmark', 'Sorvane', null])
    const saying = { by: 'An editor', at: DECIDED_AT }
    assert.equal(await setOutcome(store, claim!.statement, { what: 'came', ...saying }), false)
    assert.equal(await setOutcome(store, announced!.statement, { what: 'came', ...saying }), true)
    await setOutcome(store, announced!.statement, { what: 'did not come', ...saying })
    await saveReading(store, key, { record: full, model: 'm2', madeAt: MADE_AT })
    const { what, at: day } = (await standing()).announcements[0]!.outcome!
    assert.deepEqual([what, new Date(day).toISOString()], ['did not come', DECIDED_AT])
    assert.deepEqual((await standingBetween(store, ['Sorvane', 'Thornland'], 10)).announcements, [])
  })

  test('what two sides say on one page are no versions of each other', async () => {
    const url = 'https://office.example/transcript'
    const keys: string[] = []
    for (const side of ['Ellmark', 'Sorvane', 'Sorvane']) {
      const key = await add({ said: [{ words: `We of ${side} thank you`, speaker: 'Ana Orlo' }] }, { url, text: `${side} ${keys.length}`, fetchedAt: `2026-03-0${keys.length + 1}T10:00:00.000Z` })
      await fileCapture(store, key, { side, filedUnder: null, at: '2026-03-05T10:00:00.000Z' })
      keys.push(key)
    }
    const newer = await Promise.all(keys.map(async (key) => (await seenAfterwards(store, key))!.newer))
    assert.deepEqual(newer, [null, keys[2], null])
    assert.deepEqual([...(await pagesSince(store, keys))].map(([key, since]) => [key, since.newer!.capture]), [[keys[1], keys[2]]])
  })

  test('a correction shows at once, outlives a new reading, and can be taken back', async () => {
    const said = [{ words: 'The lamps stay lit', speaker: 'Ana Orlo', topic: 'lamps' }]
    const capture = await add({ said })
    const { key: statement } = (await found({ topic: 'lamps' }))[0]!
    const who = editor()
    await correct(store, { ...who, statement, field: 'speaker', value: 'Per Holm' })
    await correct(store, { ...who, statement, field: 'speaker', value: 'Per Holm' })
    const shown = async () => (await found({ topic: 'lamps' })).map(({ speaker, decided }) => [speaker, decided])
    assert.deepEqual(await shown(), [['Per Holm', true]])
    assert.equal((await recordOf(store, capture))!.statements[0]!.speaker, 'Ana Orlo')
    await saveReading(store, capture, { record: recordWith({ said: [{ words: 'Not seen before', speaker: 'Rex Thorn' }, ...said] }), model: 'm2', madeAt: MADE_AT })
    assert.deepEqual(await shown(), [['Per Holm', true]])
    const [decision, ...more] = await standingDecisions(store, capture)
    assert.deepEqual([decision!.value, decision!.by, decision!.at, more], ['Per Holm', 'An editor', DECIDED_AT, []])
    await decide(store, { ...decision!, ...editor(), kind: 'withdrawal', undoes: who.key })
    assert.deepEqual(await shown(), [['Ana Orlo', false]])
    assert.deepEqual(await standingDecisions(store, capture), [])
  })

  test('words that a person says are no statement are not found as one', async () => {
    const capture = await add({ said: [{ words: 'Open daily', speaker: 'A sign', topic: 'signs' }] })
    const { key: statement } = (await found({ topic: 'signs' }))[0]!
    await correct(store, { ...editor(), statement, field: 'statement', value: null })
    assert.deepEqual(await found({ topic: 'signs' }), [])
    assert.equal((await recordOf(store, capture))!.statements.length, 1)
  })

  test('a correction of nothing that was read is refused', async () => {
    await assert.rejects(correct(store, { ...editor(), statement: 'nonsense', field: 'topic', value: null }), /no statement's key/)
    await assert.rejects(correct(store, { ...editor(), statement: statementKey('0'.repeat(20), [0, 5]), field: 'topic', value: null }), /no capture/)
  })

  test('what may be shown of an outlet is what was set last, however its name is written', async () => {
    const set = (rights: Rights, key = crypto.randomUUID()) => setRights(store, 'The Lamp', { rights, by: 'operator', at: DECIDED_AT, key })
    assert.deepEqual(await Promise.all(['The Lamp', null].map((it) => rightsOf(store, it))), ['points', 'points'])
    const once = crypto.randomUUID()
    await set('full', once)
    assert.equal(await rightsOf(store, 'THE LAMP'), 'full')
    await set('excerpt')
    await set('full', once)
    assert.equal(await rightsOf(store, 'The Lamp'), 'excerpt')
  })

  test("without a model's readings the others are shown, and what was decided stays", async () => {
    const capture = await add({ said: [{ words: 'The mill turns', speaker: 'Ana Orlo', topic: 'mills' }] }, { model: 'old' })
    const { key: statement } = (await found({ topic: 'mills' }))[0]!
    await correct(store, { ...editor(), statement, field: 'addressee', value: 'the millers' })
    await saveReading(store, capture, { record: recordWith({ said: [{ words: 'The mill turns', speaker: 'Nobody' }] }), model: 'bad', madeAt: MADE_AT })
    const alone = await add({ said: [{ words: 'The well is dry', speaker: 'Nobody', topic: 'wells' }] }, { model: 'bad' })
    assert.equal(await deleteReadings(store, 'bad'), 2)
    assert.deepEqual((await found({ topic: 'mills' })).map(({ speaker, addressee }) => [speaker, addressee]), [['Ana Orlo', 'the millers']])
    assert.deepEqual([await articleOf(store, alone), await recordOf(store, alone), await found({ topic: 'wells' })], [null, null, []])
    assert.notEqual(await captureOf(store, alone), null)
  })

  test('what fails in the middle leaves nothing', async () => {
    const { key } = await saveCapture(store, arrivalOf())
    const broken = recordWith({ said: [{ words: 'Half', speaker: 'Ana Orlo' }] })
    const record = { ...broken, statements: [{ ...broken.statements[0]!, verb: null as unknown as string }] }
    await assert.rejects(saveReading(store, key, { record, model: 'm1', madeAt: MADE_AT }))
    assert.deepEqual([await recordOf(store, key), await articleOf(store, key)], [null, null])
  })

  test('transactions at the same time do not mix', async () => {
    await store.rows('create table tally (n int not null)')
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        store.transaction(async (queries) => {
          await queries.rows('insert into tally values ($1)', [i])
          if (i % 2) throw new Error('no')
          await queries.rows('insert into tally values ($1)', [i])
        }),
      ),
    )
    const kept = await store.rows<{ n: number }>('select n from tally order by n')
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 10)
    assert.deepEqual(kept.map(({ n }) => n), Array.from({ length: 20 }, (_, i) => i - (i % 2)))
    await store.rows('drop table tally')
  })

  test('a search goes on from the newest thousands of articles to the oldest, and shows each statement once', async () => {
    const keys: string[] = []
    for (const [round, first] of [0, 9_000, 15_000, 16_000, 40_000].entries()) {
      await store.rows(`select setval(pg_get_serial_sequence('arrived.capture', 'id'), greatest($1, (select max(id) from arrived.capture)))`, [first])
      for (let i = 0; i < 3; i++) keys.push(await add({ said: Array.from({ length: 2 }, (_, n) => ({ words: `The cormorant ${round} ${n}`, speaker: 'Ana Orlo' })) }))
    }
    const shown: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof searchStatements>> = await searchStatements(store, { text: 'cormorant', limit: 5, ...(cursor && { cursor }) })
      shown.push(...page!.items.map(({ capture, id }) => `${capture} ${id}`))
      cursor = page!.next
    }
    assert.deepEqual(shown.toSorted(), keys.flatMap((key) => [`${key} s1`, `${key} s2`]).sort())
    assert.ok(keys.slice(-3).includes(shown[0]!.split(' ')[0]!))
  })

  test('what is read ahead is the files of the tables that are searched, indexes first', async () => {
    await add({ said: [{ words: 'The lanterns stay lit', speaker: 'Ada Fenwick' }] })
    const files = (await store.rows<{ file: string }>(SEARCHED)).map(({ file }) => file)
    const at = async (table: string) => files.indexOf((await store.rows<{ file: string }>('select pg_relation_filepath($1::regclass) as file', [table]))[0]!.file)
    const [index, table, reading] = [await at('made.statement_0_words_idx'), await at('made.statement_0'), await at('made.reading')]
    assert.ok(index >= 0 && index < table && reading === -1, `${index} ${table} ${reading}`)
    await store.readAhead(new AbortController().signal)
  })

  test('only an embedded store is ever outgrown', async () => {
    await add({ said: [] })
    assert.equal(await outgrown(store), null)
    assert.equal((await outgrown(store, 0)) === null, (await store.kind()) === 'server')
  })

  test('an export that is imported is the same record, byte for byte', async () => {
    await using other = await open()
    const files = await exported(store)
    const imported = await importAll(other, (name) => linesOf(files.get(name)!), WHOLE)
    assert.deepEqual(await exported(other), files)
    assert.equal(imported['captures.jsonl'], files.get('captures.jsonl')!.length)
    await importAll(other, (name) => linesOf(files.get(name)!), WHOLE)
    assert.deepEqual((await exported(other)).get('readings.jsonl'), files.get('readings.jsonl'))
  })

  test('every column of every table is in the export, or is the text index', async () => {
    const files = await exported(store)
    const names = (await store.rows<{ name: string }>("select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'made' and table_name !~ '\\d'")).map(({ name }) => name)
    const told = (name: string) => {
      const [table, column] = name.split('.') as [string, string]
      return files.get(`${table.replace(/y$/, 'ie')}s.csv`)?.[0]?.split(',').includes(column)
    }
    const ours = (name: string) => /^reading\.|\.article$|^article\.(id|reading|day|indexed|passages)$|^statement\.words$|^(talk|talk_alias|talk_pair|pair|round|claim|report|seat|bearer|description)\.|^talk_report\.stamp$/.test(name)
    assert.deepEqual(names.filter((name) => !ours(name) && !told(name)), [])
  })
}

async function exported(store: Store): Promise<Map<string, string[]>> {
  const files = new Map<string, string[]>()
  for await (const { name, lines } of exportAll(store)) files.set(name, await Array.fromAsync(lines))
  assert.ok(WHOLE.every((name) => files.has(name)))
  return files
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

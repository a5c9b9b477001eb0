import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { areNeighbours, dateIn, dateInUrl, machineDate } from './dates.ts'
import { monthNames, monthOf } from './months.ts'

const american = { monthFirst: true }

const written: [text: string, expected: string | null][] = [
  ['12. März 2019', '2019-03-12'],
  ['Dienstag, 12. MÄRZ 2019, 10:30 Uhr', '2019-03-12'],
  ['March 12, 2019', '2019-03-12'],
  ['Updated Sept. 3rd, 2021 at 5 p.m.', '2021-09-03'],
  ['12th of March, 2019', '2019-03-12'],
  ['12 de marzo de 2019', '2019-03-12'],
  ['le 1er février 2020', '2020-02-01'],
  ['21.dez.2018 às 12h55', '2018-12-21'],
  ['12-Mar-2019', '2019-03-12'],
  ['3 grudnia 2020', '2020-12-03'],
  ['12 марта 2019 г.', '2019-03-12'],
  ['2019. március 12.', '2019-03-12'],
  ['2019 m. kovo 12 d.', '2019-03-12'],
  ['12 Mart 2019', '2019-03-12'],
  ['۵ مه ۲۰۱۹', '2019-05-05'],
  ['١٢ مارس ٢٠١٩', '2019-03-12'],
  ['2019年3月12日 10時', '2019-03-12'],
  ['2019년 3월 12일', '2019-03-12'],
  ['12 tháng 3, 2019', '2019-03-12'],
  ['19.10.19, 08:16 Uhr', '2019-10-19'],
  ['12. 3. 2019', '2019-03-12'],
  ['12/03/2019', '2019-03-12'],
  ['01.21.2020 07:00 AM', '2020-01-21'],
  ['from 12.03.2019 until 15.04.2019', '2019-03-12'],
  ['31.02.2019', null],
  ['12. März', null],
  ['version 10.12.3', null],
  ['In 2019 12 people', null],
  ['12 people in 2019', null],
  ['', null],
]
for (const [text, expected] of written)
  test(`"${text}" is ${expected ?? 'no date'}`, () => assert.equal(dateIn(text), expected))

test('an American writes the month first, if there is such a month', () => {
  assert.equal(dateIn('12/03/2019', american), '2019-12-03')
  assert.equal(dateIn('21/03/2019', american), '2019-03-21')
})

const forMachines: [value: string, expected: string | null][] = [
  ['2019-03-12', '2019-03-12'],
  ['20190312', '2019-03-12'],
  ['2019-03-12 10:00', '2019-03-12T10:00:00'],
  ['2019-03-12T23:30:05.123Z', '2019-03-12T23:30:05Z'],
  ['2019-12-30T05:03-0500', '2019-12-30T05:03:00-05:00'],
  ['2020-01-10T00:59:47ZZ', '2020-01-10T00:59:47Z'],
  ['20190312T1000', '2019-03-12T10:00:00'],
  ['1552381200', '2019-03-12T09:00:00Z'],
  ['1552381200000', '2019-03-12T09:00:00Z'],
  ['Tue, 12 Mar 2019 10:00:00 GMT', '2019-03-12'],
  ['2022-5-5 22:17:36', '2022-05-05'],
  ['2019-03-12T99:00', '2019-03-12'],
  ['2019-13-12', null],
  ['soon', null],
]
for (const [value, expected] of forMachines)
  test(`machines read "${value}" as ${expected ?? 'nothing'}`, () => assert.equal(machineDate(value), expected))

const addresses: [url: string, expected: string | null][] = [
  ['https://planet.example/2019/03/12/storm', '2019-03-12'],
  ['https://planet.example/world/2019/jan/03/storm', '2019-01-03'],
  ['https://planet.example/news/20190312/storm', '2019-03-12'],
  ['https://planet.example/storm-2019-03-12.html', '2019-03-12'],
  ['https://planet.example/article/20199912', null],
  ['https://planet.example/201903121', null],
]
for (const [url, expected] of addresses)
  test(`${url} names ${expected ?? 'no day'}`, () => assert.equal(dateInUrl(url), expected))

test('two days in a row are neighbours, three are not', () => {
  assert.ok(areNeighbours('2019-02-28T23:00:00Z', '2019-03-01'))
  assert.ok(!areNeighbours('2019-02-28', '2019-03-02'))
})

const someDay = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('whatever way a day is written, it reads back', () => {
  fc.assert(fc.property(someDay, fc.nat(), (iso, choice) => {
    for (const text of writings(iso, choice)) assert.equal(dateIn(text), iso, text)
  }))
})

/** One day in every form that has one reading, the month's name in some language. */
function writings(iso: string, choice: number): string[] {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const names = monthNames()[month - 1]!
  const name = names[choice % names.length]!
  return [
    iso, `${year}/${month}/${day}`, `${day}.${month}.${year}`, `${day}. ${month}. ${year}`, `${day}/${month}/${String(year).slice(2)}`,
    `${day} ${name} ${year}`, `${day}. ${name.toUpperCase()} ${year}`, `${day} de ${name} de ${year}`, `${name} ${day}, ${year}`, `${year}. ${name} ${day}.`,
    `${year}年${month}月${day}日`, `${day} tháng ${month}, ${year}`,
  ]
}

test('a month is known by its first letters only where no other begins so', () => {
  assert.equal(monthOf('févr'), 2)
  assert.equal(monthOf('Sept'), 9)
  assert.equal(monthOf('jui'), 0)
  assert.equal(monthOf('people'), 0)
})

test('no text is too long to look for a date in', () => {
  assert.equal(dateIn(`${'1.'.repeat(500_000)} 12.03.2019`), '2019-03-12')
})

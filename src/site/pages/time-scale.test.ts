import { test } from 'node:test'
import assert from 'node:assert/strict'
import { periodOf, timeScale } from './time-scale.ts'

const scaleOf = (...dates: string[]) => timeScale(dates.map((it) => periodOf(it)!))
const at = (moment: string, ...dates: string[]) => scaleOf(...dates).at(Date.parse(moment))

test('a day without an hour is the whole day, a moment is no longer than it is, and what is no date is nothing', () => {
  const day = periodOf('2031-03-13')!
  const moment = periodOf('2031-03-13T18:40:00+01:00')!
  assert.deepEqual([day.to - day.from, moment.to - moment.from, periodOf('yesterday')], [86_400_000, 0, null])
})

const cases: [name: string, dates: string[], first: string, last: string, ticks: number][] = [
  ['one moment still has its day', ['2031-03-13T18:40:00Z'], '2031-03-13', '2031-03-13', 0],
  ['one day is one day', ['2031-03-13'], '2031-03-13', '2031-03-13', 0],
  ['two days have one midnight between them', ['2031-03-13', '2031-03-14T06:00:00Z'], '2031-03-13', '2031-03-14', 1],
  ['a midnight belongs to the day that it begins', ['2031-03-13', '2031-03-14T00:00:00Z'], '2031-03-13', '2031-03-14', 1],
  ['of months, their beginnings are drawn', ['2031-01-20', '2031-04-02'], '2031-01-20', '2031-04-02', 3],
  ['of many years, their beginnings', ['2021-06-01', '2031-06-01'], '2021-06-01', '2031-06-01', 10],
  ['of more years than can be drawn, nothing', ['1990-06-01', '2031-06-01'], '1990-06-01', '2031-06-01', 0],
]
for (const [name, dates, first, last, ticks] of cases)
  test(name, () => {
    const scale = scaleOf(...dates)
    assert.deepEqual([scale.first, scale.last, scale.ticks.length], [first, last, ticks])
  })

test('what lies between lies where it belongs', () => {
  assert.deepEqual([at('2031-03-13T12:00:00Z', '2031-03-13'), at('2031-03-14T00:00:00Z', '2031-03-13', '2031-03-14')], [50, 50])
})

import { test } from 'node:test'
import assert from 'node:assert/strict'
import { meetingDate } from './meeting-date.ts'

// 2031-03-06 is a Thursday.
const cases: [words: string, published: string | null, date: string | null][] = [
  ['They met today.', '2031-03-06', '2031-03-06'],
  ['They met today.', '2031-03-06T23:10:00Z', '2031-03-06'],
  ['They spoke yesterday.', '2031-03-01', '2031-02-28'],
  ['They met on Tuesday.', '2031-03-06', '2031-03-04'],
  ['They met on Thursday.', '2031-03-06', '2031-03-06'],
  ['They met on Dec. 7.', '2031-03-06', '2030-12-07'],
  ['They met on 4 March.', '2031-03-06', '2031-03-04'],
  ['They met on March 4, 2029.', null, '2029-03-04'],
  ['They met today to prepare the summit of July 11.', '2031-06-13', '2031-06-13'],
  ['They met to prepare the summit of July 11.', '2031-06-13', null],
  ['They met on February 30, 2031.', null, null],
  ['They met on February 64, 2031.', null, null],
  ['They met.', '2031-03-06', null],
]
for (const [words, published, date] of cases)
  test(`“${words}” on a page of ${published ?? 'no date'} is ${date ?? 'no day'}`, () => assert.equal(meetingDate([words], published).date, date))

test('a day that can’t be resolved is said to be so', () => {
  assert.equal(meetingDate(['They met on Tuesday.'], null).dateNote, 'the page bears no date, so “Tuesday” can’t be resolved')
  assert.equal(meetingDate(['They met.'], '2031-03-06').dateNote, 'the article does not say on which day it took place')
})

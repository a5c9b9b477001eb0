import { test } from 'node:test'
import assert from 'node:assert/strict'
import { looksLikePerson, signaturesIn, startsLikeByline } from './names.ts'

const bylines: [byline: string, expected: string[]][] = [
  ['By Ann Lee', ['Ann Lee']],
  ['By Ann Lee and Bo Ek, Staff Writers | ann@planet.example', ['Ann Lee', 'Bo Ek']],
  ['Von Ute Rau und Jörg Ohm', ['Ute Rau', 'Jörg Ohm']],
  ['von Ute Rau am 29. Mai 2017, 14:14 Uhr', ['Ute Rau']],
  ['Ein Gastbeitrag von Ute Rau', ['Ute Rau']],
  ['Autorin: Ute Rau, Projektleiterin der Werft', ['Ute Rau']],
  ['Par Zoé Roux', ['Zoé Roux']],
  ['Por Ana Gil y Rui Sá', ['Ana Gil', 'Rui Sá']],
  ['Di Ugo Neri e Ida Sala', ['Ugo Neri', 'Ida Sala']],
  ['Door Jan van der Veen', ['Jan van der Veen']],
  ['Af Per Ås og Ida Dahl', ['Per Ås', 'Ida Dahl']],
  ['ByAnn Lee', ['Ann Lee']],
  ['Posted by: By Ann Lee', ['Ann Lee']],
  ['ANN LEE-RAU', ['Ann Lee-Rau']],
  ["By Dr. Ann O'Lee, Planet correspondent", ["Dr. Ann O'Lee"]],
  ['A. Lee / B. J. da Ek', ['A. Lee', 'B. J. da Ek']],
  ['By Ann Lee, Bo Ek, 7 News', ['Ann Lee', 'Bo Ek', '7 News']],
  ['By Ann Lee\nPublished 3 May 2021', ['Ann Lee']],
  ['Ann Lee, 07 Dezember, 2022', ['Ann Lee']],
  ['Ann Lee (Harbour Wire)', ['Ann Lee']],
  ['Ann Lee @annlee Follow', ['Ann Lee']],
  ['Ann Lee, Ann Lee', ['Ann Lee']],
  ['Redaktion', ['Redaktion']],
  ['Staff and news service reports', ['Staff and news service reports']],
  ['admin', []],
  ['No Author', []],
  ['ute.rau', []],
  ['Zuletzt geändert am: 15.10.2021', []],
  ['By', []],
  ['', []],
]
for (const [byline, expected] of bylines)
  test(`"${byline.replace('\n', ' / ')}" is signed by ${expected.join(' and ') || 'nobody'}`, () =>
    assert.deepEqual(signaturesIn(byline).map(({ name }) => name), expected))

test('the site itself is no person', () => {
  assert.deepEqual(signaturesIn('By Daily Planet', ['The Daily Planet']), [{ name: 'Daily Planet', isPerson: false }])
})

const lines: [line: string, expected: boolean][] = [
  ['Ann Lee', true],
  ['Ludwig van der Ohe', true],
  ['Анна Белая', true],
  ['Lee', false],
  ['Storm hits the coast', false],
  ['Senior Editor', false],
  ['What Now?', false],
]
for (const [line, expected] of lines)
  test(`"${line}" ${expected ? 'has' : 'has not'} the form of a name`, () => assert.equal(looksLikePerson(line), expected))

const LEADS = ['By', 'Written by', 'Von', 'Ein Interview von', 'Aufgezeichnet von', 'Par', 'Écrit par', 'Por', 'Escrito por', 'A cura di', 'Di', 'Door', 'Av', 'Af', 'Kirjoittanut', 'Автор:', 'Przez', 'Yazan:', 'Oleh', 'Testo', '– By', '| Von']
for (const lead of LEADS)
  test(`"${lead}" begins a byline`, () => assert.ok(startsLikeByline(`${lead} Ann Lee`)))

test('a word that only begins like one does not', () => {
  for (const line of ['Bypass opens', 'Die Werft', 'Avenue closed', 'Parade', 'Porto']) assert.ok(!startsLikeByline(line), line)
})

import { test } from 'node:test'
import assert from 'node:assert/strict'
import { languageOfText } from './text-language.ts'

const cases: [name: string, language: string | null, text: string][] = [
  ['English with German names at its head', 'en', 'Anneliese Straub Hammers Halvard Terminals: ‘Der Hafen ist zu.’ The harbour minister of Ellmark said on Tuesday that the port was to be closed for a week, and that her office would not be moved.'],
  ['German', 'de', 'Die Regierung von Sorvane teilte am Dienstag mit, dass der Hafen geschlossen wird und die Gespräche nicht abgebrochen sind.'],
  ['French', 'fr', 'Le gouvernement de Sorvane a annoncé mardi que les négociations sont suspendues et que la frontière reste fermée pour une semaine.'],
  ['Spanish', 'es', 'El gobierno de Sorvane anunció el martes que las negociaciones se suspenden y que la frontera queda cerrada por una semana.'],
  ['Russian, by its letters', 'ru', 'Правительство Сорвании сообщило во вторник, что переговоры приостановлены и граница закрыта на неделю.'],
  ['too little to tell', null, 'Ellmark, Sorvane'],
]
for (const [name, language, text] of cases) test(name, () => assert.equal(languageOfText(text), language))

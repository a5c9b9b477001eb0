import { test } from 'node:test'
import assert from 'node:assert/strict'
import { quotations } from '../text/quotations.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { tokens } from '../text/tokens.ts'
import { withOneTeller } from './one-teller.ts'

type Told = [source: string, cue: string, content: string[], score: number]

const cases: [name: string, text: string, told: Told[], expected: string[][]][] = [
  [
    'the teller in the quotation’s sentence has it',
    'Reuk is wrong, the office said. “He owes us,” Dorn added.',
    [['the office', 'said', ['Reuk is wrong', '“He owes us,”'], 0.9], ['Dorn', 'added', ['“He owes us,”'], 0.5]],
    [['Reuk is wrong'], ['“He owes us,”']],
  ],
  [
    'one with nothing else to say is gone',
    'The office said. “He owes us,” Dorn added.',
    [['The office', 'said', ['“He owes us,”'], 0.9], ['Dorn', 'added', ['“He owes us,”'], 0.5]],
    [['“He owes us,”']],
  ],
  [
    'of two in its sentence the likelier has it',
    '“He owes us,” Dorn said, Kell wrote.',
    [['Dorn', 'said', ['“He owes us,”'], 0.9], ['Kell', 'wrote', ['“He owes us,”'], 0.5]],
    [['“He owes us,”']],
  ],
  [
    'who tells what another tells keeps it',
    'Kell said Dorn told her: “He owes us.”',
    [['Kell', 'said', ['Dorn told her', '“He owes us.”'], 0.5], ['Dorn', 'told', ['“He owes us.”'], 0.9]],
    [['Dorn told her', '“He owes us.”'], ['“He owes us.”']],
  ],
  [
    'two quotations are two',
    '“No,” Dorn said. “Yes,” Kell said.',
    [['Dorn', 'said', ['“No,”'], 0.5], ['Kell', 'said', ['“Yes,”'], 0.9]],
    [['“No,”'], ['“Yes,”']],
  ],
]
for (const [name, text, told, expected] of cases)
  test(name, () => {
    const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
    const found = told.map(([source, cue, content, score]) => ({ source: [at(source)], cue: [at(cue)], content: content.map(at), score }))
    const one = withOneTeller(found, { quotations: quotations(text), sentences: sentences(text, tokens(text)) })
    assert.deepEqual(one.map(({ content }) => content.map((span) => text.slice(...span))), expected)
  })

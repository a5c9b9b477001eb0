import { test } from 'node:test'
import assert from 'node:assert/strict'
import { quotations } from '../text/quotations.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { tokens } from '../text/tokens.ts'
import type { Analysis } from './analysis.ts'
import { withNextQuotations } from './next-quotations.ts'

type Told = [source: string, cue: string, content: string]

const cases: [name: string, text: string, told: Told[], expected: string[][]][] = [
  [
    'a quotation later in the paragraph is that of who was quoted',
    '“We wait,” Dorn said. He had come alone. “We have time until spring.”',
    [['Dorn', 'said', '“We wait,”']], [['“We wait,”', '“We have time until spring.”']],
  ],
  [
    'though he thought something in between',
    '“We wait,” Dorn said. He hopes to go home. “We have time until spring.”',
    [['Dorn', 'said', '“We wait,”'], ['He', 'hopes', 'to go home']], [['“We wait,”', '“We have time until spring.”'], ['to go home']],
  ],
  [
    'who spoke since then has it',
    '“We wait,” Dorn said. Kell disagreed. “We have time until spring.”',
    [['Dorn', 'said', '“We wait,”'], ['Kell', 'disagreed', 'disagreed']], [['“We wait,”'], ['disagreed', '“We have time until spring.”']],
  ],
  [
    'a paragraph of its own goes to the one who told the end of the paragraph before',
    'Dorn said that the port would open.\n“We have time until spring.”\nNobody answered.',
    [['Dorn', 'said', 'that the port would open']], [['that the port would open', '“We have time until spring.”']],
  ],
  [
    'a sentence that goes on behind its teller is one',
    '“If you go,” Dorn said, putting on his hat, “you need not come back.”',
    [['Dorn', 'said', '“If you go,”']], [['“If you go,”', '“you need not come back.”']],
  ],
  [
    'who is quoted anew in the same sentence is not meant',
    '“If you go,” Dorn said, under a sign reading “No way out of here.”',
    [['Dorn', 'said', '“If you go,”']], [['“If you go,”']],
  ],
  [
    'an answer is somebody else’s',
    '“Will you wait?” Dorn asked.\n“We have time until spring.”',
    [['Dorn', 'asked', '“Will you wait?”']], [['“Will you wait?”']],
  ],
  [
    'what a colon announces is not the last teller’s',
    '“We wait,” Dorn said. On the wall stood this:\n“We have time until spring.”',
    [['Dorn', 'said', '“We wait,”']], [['“We wait,”']],
  ],
  [
    'a paragraph that tells on has its own teller',
    'Dorn said that the port would open.\n“We have time until spring.” The crowd roared.',
    [['Dorn', 'said', 'that the port would open']], [['that the port would open']],
  ],
  ['a turn of phrase is nobody’s', 'Dorn said so. “Port of call.”', [['Dorn', 'said', 'so']], [['so']]],
]
for (const [name, text, told, expected] of cases)
  test(name, () => {
    const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
    const analysis = { text, quotations: quotations(text), sentences: sentences(text, tokens(text)) } as unknown as Analysis
    const found = withNextQuotations(told.map(([source, cue, content]) => ({ source: [at(source)], cue: [at(cue)], content: [at(content)] })), analysis)
    assert.deepEqual(found.map(({ content }) => content.map((span) => text.slice(...span))), expected)
  })

import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { anyText } from './any-text.test.ts'
import { paragraphs } from './paragraphs.ts'
import { quotations } from './quotations.ts'
import { overlaps, textAt, within } from './span.ts'

const cases: [name: string, text: string, expected: string[]][] = [
  ['the marks belong to the quotation', 'She said “no”.', ['“no”']],
  ['straight marks', '"No," she said. "Not "now"." (He said "yes"—"maybe")', ['"No,"', '"Not "now"."', '"now"', '"yes"', '"maybe"']],
  ['straight marks with spaces inside', 'He said " no " twice', ['" no "']],
  ['marks of two apostrophes', "''No,'' she said. ``Yes,'' he said.", ["''No,''", "``Yes,''"]],
  ['one inside the other', '“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”', '‘no’']],
  ['ending together', '“He said ‘no.’” "He said \'no.\'" \'\'He said \'no.\'\'\' Yes', ['“He said ‘no.’”', '‘no.’', '"He said \'no.\'"', "'no.'", "''He said 'no.'''", "'no.'"]],
  ['British: single outside', '‘He said “no” to me,’ she said.', ['‘He said “no” to me,’', '“no”']],
  ['French, German, Danish, Swedish, Japanese', '« Oui » and „nein“ and »nej« and ”nej” and 「いや」', ['« Oui »', '„nein“', '»nej«', '”nej”', '「いや」']],
  ['a pair of different marks', '“No," she said. "Yes,” he said. “No,’’ she said.', ['“No,"', '"Yes,”', '“No,’’']],
  ['single marks doubled', '‘‘No,’’ she said. ‘‘He said ‘yes,’’’ he said.', ['‘‘No,’’', '‘‘He said ‘yes,’’’', '‘yes,’']],

  ['an apostrophe is not a mark', 'It’s the mayor’s and it isn\'t hers.', []],
  ['elisions and decades', 'Get ’em in the ’90s, \'em in the \'80s, rock ’n’ roll, ‘em', []],
  ['a word that begins like an elision', "the ‘embers’ and '5 more'", ['‘embers’', "'5 more'"]],
  ['plural possessives', 'The States’ view and the allies\' view', []],
  ['a possessive inside single marks', '‘The allies’ view is ours,’ he said.', ['‘The allies’ view is ours,’']],
  ['feet and inches', 'He is 6\'2" or 6’2” and the board 15" wide. “I am 6’2”,” he said.', ['“I am 6’2”,”']],
  ['a single mark never closed quotes nothing', 'Orlov voiced the EU’ ‘deep concerns over the build-up, she said. “No,” he said.', ['“No,”']],
  ['nor does one that only a distant possessive could close', `Orlov voiced ‘deep ${'and grave '.repeat(9)}concerns over the allies’ border.`, []],
  ['a short one may end with an s', 'the ‘red lines’ of both', ['‘red lines’']],
  ['a single mark does not close across an open one', 'Orlov called ‘this “the end.’ No”', ['“the end.’ No”']],

  ['a paragraph without a closing mark still ends', '“We left.\n“We came back,” he said.', ['“We left.', '“We came back,”']],
  ['a mark that faces right opens, whoever tells something behind it', '“No,” he said. “She told me so.\n“She laughed,” he added.', ['“No,”', '“She told me so.', '“She laughed,”']],
  ['a paragraph may close what the one before left open', '“We left.\nWe came back,” he said. “No.”', ['“We left.', 'We came back,”', '“No.”']],
  ['but not after an inch', '"We left.\nThe 15" screen is here.', ['"We left.']],
  ['a mark that nobody closed before the next one quotes nothing', '“No, she said. “Yes,” he said.', ['“Yes,”']],
  ['a blank on the wrong side of the closing mark', '"We go, "said Ann Doe. "No, "the minister said.', ['"We go, "', '"No, "']],
  ['a stray closing mark before who said it', 'How will it change? "he said.', []],
  ['two marks that both only open quote nothing', 'He was called "Chin, "and his moniker was known.', []],
  ['a closing mark alone is nothing', 'No,” she said. Then» and so on', []],
  ['a closing mark that slipped into the next paragraph opens nothing', '“We go.\n” he said. “We stay.”', ['“We go.', '“We stay.”']],
  ['a mark at the very end does not open', 'She said “no. “', ['“no. “']],
]
for (const [name, text, expected] of cases)
  test(name, () => assert.deepEqual(quotations(text).map(({ span }) => textAt(text, span)), expected))

const shapes: [name: string, text: string, expected: [depth: number, closed: boolean, continues: boolean][]][] = [
  ['depth counts from outside', '“a ‘b “c” d’ e” “f”', [[0, true, false], [1, true, false], [2, true, false], [0, true, false]]],
  ['a long quotation opens every paragraph and closes the last', '“We left.\n“We ‘rested’.\n“We came.”\n“No.”', [[0, false, false], [0, false, true], [1, true, false], [0, true, true], [0, true, false]]],
  ['a quotation that is not opened again goes on too', '“We left.\nWe came.” “No.”', [[0, false, false], [0, true, true], [0, true, false]]],
  ['only a mark at the paragraph’s start takes it up', '“We left.\nHe said “no.”', [[0, false, false], [0, true, false]]],
  ['only the same mark takes it up', '“We left.\n"No."', [[0, false, false], [0, true, false]]],
  ['a paragraph between ends it', '“We left.\nHe smiled.\n“No.”', [[0, false, false], [0, true, false]]],
]
for (const [name, text, expected] of shapes)
  test(name, () => assert.deepEqual(quotations(text).map(({ depth, closed, continues }) => [depth, closed, continues]), expected))

test('blocks say what a paragraph is, and text outside them is not read', () =>
  assert.deepEqual(quotations('“x” “a\nb” “y”', [[4, 9]]).map(({ span }) => span), [[4, 9]]))

test('blank space around a block changes nothing', () =>
  assert.deepEqual(quotations(' “x \n y.” ', [[0, 4], [5, 10]]), [
    { span: [1, 3], depth: 0, closed: false, continues: false },
    { span: [6, 9], depth: 0, closed: true, continues: true },
  ]))

test('quotations lie in their paragraph and one inside the other, in order', () =>
  fc.assert(fc.property(anyText, (text) => {
    const blocks = paragraphs(text)
    const found = quotations(text)
    for (const [i, { span, depth, closed }] of found.entries()) {
      const around = found.slice(0, i).filter((other) => overlaps(other.span, span))
      assert.ok(blocks.some((block) => within(span, block) && (closed || block[1] === span[1])))
      assert.ok(around.every((other) => within(span, other.span) && other.span[0] < span[0]))
      assert.equal(depth, around.length)
    }
  }), { numRuns: 300 }))

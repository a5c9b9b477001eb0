import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { anyText } from './any-text.test.ts'
import { paragraphs } from './paragraphs.ts'
import { sentences } from './sentences.ts'
import { textAt, within } from './span.ts'
import { tokens } from './tokens.ts'

const cases: [name: string, text: string, expected: string[]][] = [
  ['full stops, question and exclamation marks', 'He left. Did he? He did! Yes.', ['He left.', 'Did he?', 'He did!', 'Yes.']],
  ['a paragraph ends a sentence', 'No stop here\nand here', ['No stop here', 'and here']],
  ['the closing mark belongs to its sentence', '“He left.” “She stayed.”', ['“He left.”', '“She stayed.”']],
  ['straight marks too', '"He left." "She stayed."', ['"He left."', '"She stayed."']],
  ['marks of two apostrophes too', "''He left.'' ''She stayed.''", ["''He left.''", "''She stayed.''"]],
  ['a closing bracket too', '(He left.) She stayed.', ['(He left.)', 'She stayed.']],
  ['who asked stands with the question', '“Will he go?” she asked. He will.', ['“Will he go?” she asked.', 'He will.']],
  ['and so does who asked by name', '“Will he go?” Ms. Jane Doe asked. He will.', ['“Will he go?” Ms. Jane Doe asked.', 'He will.']],
  ['but not whoever comes next', '“Will he go?” Doe left. He will.', ['“Will he go?”', 'Doe left.', 'He will.']],
  ['titles and initials', 'Mr. Doe met Sen. J. R. Roe. Gov. Poe left.', ['Mr. Doe met Sen. J. R. Roe.', 'Gov. Poe left.']],
  ['months and numbers', 'On Jan. 5 he rose 3.5 percent to No. 2. It fell.', ['On Jan. 5 he rose 3.5 percent to No. 2.', 'It fell.']],
  ['"the U.S." before a name', 'The U.S. Senate met.', ['The U.S. Senate met.']],
  ['"the U.S." before a sentence', 'He left the U.S. The talks ended at 5 p.m. They failed.', ['He left the U.S.', 'The talks ended at 5 p.m.', 'They failed.']],
  ['"the U.S." before a quoted word', 'He called the U.S. “great” and left.', ['He called the U.S. “great” and left.']],
  ['"no" at the end', 'He said no. She said yes.', ['He said no.', 'She said yes.']],
  ['an ellipsis that trails off', 'Well... He left. Well… He left.', ['Well...', 'He left.', 'Well…', 'He left.']],
  ['an ellipsis for words left out', '“We … Americans will ... Stand,” he said.', ['“We … Americans will ... Stand,” he said.']],
  ['words left out after a sentence', '“We won. ... They lost.”', ['“We won.', '... They lost.”']],
  ['a stop before lower case is an abbreviation nobody listed', 'The approp. committee met.', ['The approp. committee met.']],
  ['several stops end once', 'What?! No!!! “Why?!” Yes.', ['What?!', 'No!!!', '“Why?!”', 'Yes.']],
  ['a quotation inside a sentence', 'He said “No.” and left.', ['He said “No.” and left.']],
  ['a list number begins its sentence', '1. Water will be shared. 2. So will fish.', ['1. Water will be shared.', '2. So will fish.']],
  ['a place after its comma', 'They met in Fargo, N.D. Minister Doe left. The N.D. Senate met.', ['They met in Fargo, N.D.', 'Minister Doe left.', 'The N.D. Senate met.']],
  ['a closing mark with a blank before it', '"He left. "\nShe said, “No. ” He left.', ['"He left. "', 'She said, “No. ”', 'He left.']],
  ['nothing', '', []],
]
for (const [name, text, expected] of cases)
  test(name, () => assert.deepEqual(sentences(text, tokens(text)).map(({ span }) => textAt(text, span)), expected))

test('a sentence knows its tokens and its paragraph', () =>
  assert.deepEqual(sentences('Go. No.\nYes.', tokens('Go. No.\nYes.')), [
    { span: [0, 3], firstToken: 0, endToken: 2, paragraph: 0 },
    { span: [4, 7], firstToken: 2, endToken: 4, paragraph: 0 },
    { span: [8, 12], firstToken: 4, endToken: 6, paragraph: 1 },
  ]))

test('blocks say what a paragraph is, and what stands outside them has no sentence', () => {
  const text = 'Menu\nOne\nline. Two.\nFooter'
  const found = sentences(text, tokens(text), { blocks: [[5, 19]] })
  assert.deepEqual(found.map(({ span }) => textAt(text, span)), ['One\nline.', 'Two.'])
  assert.deepEqual(found.map(({ firstToken, endToken }) => [firstToken, endToken]), [[1, 4], [4, 6]])
})

test('sentences are in order, hold all tokens, and cross no paragraph', () =>
  fc.assert(fc.property(anyText, (text) => {
    const all = tokens(text)
    const blocks = paragraphs(text)
    let token = 0
    for (const { span, firstToken, endToken, paragraph } of sentences(text, all)) {
      assert.equal(firstToken, token)
      assert.ok(endToken > firstToken)
      assert.deepEqual(span, [all[firstToken]![0], all[endToken - 1]![1]])
      assert.ok(within(span, blocks[paragraph]!))
      token = endToken
    }
    assert.equal(token, all.length)
  })))

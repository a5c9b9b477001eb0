import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { textAt, type Span } from '../text/span.ts'
import { turnsOf } from './transcript.ts'

const paragraphsOf = (text: string): Span[] => [...text.matchAll(/[^\n]+/g)].map((line) => [line.index, line.index + line[0].length])
const turns = (text: string): [speaker: string, words: string][] =>
  turnsOf(text, paragraphsOf(text)).map(({ speaker, words }) => [textAt(text, speaker), textAt(text, words)])

// Fictional, as every name in this file.
const cases: [name: string, text: string, expected: [speaker: string, words: string][]][] = [
  ['a press conference: capitals and questions', 'PRESIDENT LUND: Good morning, everyone.\nPlease sit down.\nQ    Thank you, Madam President. Will the port open?\nPRESIDENT LUND: On Thursday.',
    [['PRESIDENT LUND', 'Good morning, everyone.\nPlease sit down.'], ['Q', 'Thank you, Madam President. Will the port open?'], ['PRESIDENT LUND', 'On Thursday.']]],
  ['names as they are spoken, with an office before the first', 'President of Nordhaven Ada Lund: Colleagues, we begin.\n\nThe agenda is short.\n\nVictor Holt: Thank you.\n\nAda Lund: Please.\n\nVictor Holt: Two points.',
    [['President of Nordhaven Ada Lund', 'Colleagues, we begin.\n\nThe agenda is short.'], ['Victor Holt', 'Thank you.'], ['Ada Lund', 'Please.'], ['Victor Holt', 'Two points.']]],
  ['a spokeswoman and nameless questions', 'MS. BERG: I have nothing new.\nQUESTION: Nothing at all?\nMS. BERG: Nothing.',
    [['MS. BERG', 'I have nothing new.'], ['QUESTION', 'Nothing at all?'], ['MS. BERG', 'Nothing.']]],
  ['how the words come is no part of the speaker', 'PREMIER HOLT (via interpreter): I am glad.\nPRESIDENT LUND: (Laughs.) So am I.',
    [['PREMIER HOLT', 'I am glad.'], ['PRESIDENT LUND', '(Laughs.) So am I.']]],
  ['Russian', 'А. Лунд: Добрый день.\nВопрос: Когда откроется порт?\nА. Лунд: В четверг.',
    [['А. Лунд', 'Добрый день.'], ['Вопрос', 'Когда откроется порт?'], ['А. Лунд', 'В четверг.']]],
  ['Chinese', '记者：港口何时开放？\n林娜：星期四。\n记者：谢谢。', [['记者', '港口何时开放？'], ['林娜', '星期四。'], ['记者', '谢谢。']]],
  ['a headline with a colon above capitals', 'Ada Lund: The Port Opens\nHOST: Is it so?\nPRESIDENT LUND: It is.\nHOST: Thank you.', [['HOST', 'Is it so?'], ['PRESIDENT LUND', 'It is.'], ['HOST', 'Thank you.']]],
  ['an introduction belongs to nobody', 'Via Teleconference\n5:41 P.M.\nMODERATOR: Thank you for joining.\nOFFICIAL: Hello.', [['MODERATOR', 'Thank you for joining.'], ['OFFICIAL', 'Hello.']]],
  ['the end of the record is nobody’s word', 'MODERATOR: Thank you.\nOFFICIAL: Goodbye.\nEND 6:15 P.M. EST', [['MODERATOR', 'Thank you.'], ['OFFICIAL', 'Goodbye.']]],

  ['a colon in prose is no turn', 'The minister was clear: no.\nThe union’s answer: no.\nShe added one thing: patience.', []],
  ['labels of a theme are no speakers', 'Background: The port was shut.\nAnalysis: It will open.\nWhat next: A vote.', []],
  ['a sentence that begins with A is no answer', 'A port opens.\nA union votes.\nA ship waits.', []],
  ['the parts of a newsletter are no speakers', 'STAT OF THE WEEK: nine per cent.\nSHORT READS: the port opens.', []],
  ['agencies before pictures are no speakers', 'AP: 9 Ships wait.\nREUTERS: 8 Ships unload.\nAP: 7 Ships leave.', []],
  ['the results of a round are no dialogue', `Port Ellery: two goals.\n${'The match was even.\n'.repeat(9)}Sable Coast: one goal.\n${'The crowd was small.\n'.repeat(9)}Port Ellery: the next match is on Friday.\nSable Coast: on Sunday.`, []],
  ['one speaker twice is a headline and its echo', 'Ada Lund: It is time.\nShe said so.\nAda Lund: It is time.', []],
  ['a dateline is no turn', 'NORDHAVEN – The port will open.\nSABLE COAST – Ships wait.', []],
  ['one name and a colon is no transcript', 'Ada Lund: the woman who opened the port\nShe was born by the sea and never left it.', []],
  ['an exchange quoted in a story hands nothing to the last speaker', `LUND: Will you sign?\nHOLT: Not today.\n${'The talks then went on through the night, and the union said it would not move. '.repeat(10)}\n${'Members will vote. '.repeat(30)}`, []],
]
for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(turns(text), expected))

test('turns lie in the text, in order, and the words follow their speaker', () => {
  const line = fc.constantFrom('PRESIDENT LUND: Yes.', 'Q    Why?', 'MR. HOLT: No.', 'So it is.', '* * *', 'Ada Lund:', 'Note: none')
  fc.assert(fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 30 }), (lines) => {
    const text = lines.join('\n')
    let end = 0
    for (const { speaker, words } of turnsOf(text, paragraphsOf(text))) {
      assert.ok(speaker[0] >= end && speaker[1] > speaker[0] && words[0] >= speaker[1] && words[1] > words[0] && words[1] <= text.length)
      end = words[1]
    }
  }))
})

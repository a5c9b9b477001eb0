import { test } from 'node:test'
import assert from 'node:assert/strict'
import { articleFromPasted } from './pasted.ts'
import { voiceOf } from './voice.ts'

const cases: [name: string, text: string, isOwn: boolean][] = [
  ['a speech says I and we', 'Thank you. I am glad to be here, and we have much to do together before the tide turns.', true],
  ['a speech in Russian', 'Спасибо. Я рада быть здесь, и мы сделаем многое вместе с нашими партнёрами до прилива.', true],
  ['what stands in quotation marks is not the text’s own voice', 'The board met. “I am glad, and we have much to do,” the chair said. “We will do it.”', false],
  ['US is not us, business is not biz', 'US business leaders met US officials. The US business council and the US side discussed business.', false],
  ['an Italian article is not I', 'I ministri e i sindacati hanno firmato i contratti; i porti riaprono e i traghetti ripartono giovedì.', false],
]
for (const [name, text, isOwn] of cases) test(name, () => assert.equal(voiceOf(articleFromPasted(text)).isOwn, isOwn))

test('Chinese, which sets no spaces, is read too', () => {
  assert.ok(voiceOf(articleFromPasted('双方强调了港口合作的重要性，双方同意继续对话，并强调条约的意义。')).isProtocol)
})

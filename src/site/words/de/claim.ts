import { html } from 'hono/html'
import type { claim as english } from '../en/claim.ts'

export const claim: typeof english = {
  section: 'Behauptung',
  followed: (talks) => html`verfolgt durch ${talks}`,
  trail: 'Ihr Weg',
  note: '„Hier zuerst gesehen“ heißt: der früheste der Texte, die hier gelesen wurden; andere können es vorher gehabt haben. Eine Übernahme bestätigt nichts.',
  tellings: 'In wessen Worten',
  words: 'Ihr Wortlaut',
  says: 'Wer es sagt',
}

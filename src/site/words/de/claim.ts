import { html } from 'hono/html'
import type { claim as english } from '../en/claim.ts'

export const claim: typeof english = {
  section: 'Behauptung',
  followed: (talks) => html`verfolgt durch ${talks}`,
  trail: 'Ihr Weg',
  note: '„Hier zuerst gesehen“ heißt: der früheste der Texte, die hier gelesen wurden; andere können es vorher gehabt haben. Eine Übernahme bestätigt nichts.',
  rounds: 'In den Runden ihrer Gespräche',
  roundsNote: 'Was die eigene Seite in einer Runde sagt, steht neben dem, was sie in der nächsten sagt. Was nicht wieder gesagt wird, ist damit nicht zurückgenommen.',
  first: 'hier zuerst',
  again: 'wieder gesagt',
  otherwise: 'anders gesagt',
  tellings: 'In wessen Worten',
  words: 'Ihr Wortlaut',
}

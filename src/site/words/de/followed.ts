import { html } from 'hono/html'
import { counted } from '../counted.ts'
import type { followed as english } from '../en/followed.ts'

export const followed: typeof english = {
  title: 'Worauf zu achten ist',
  checks: {
    initiated: 'Wer darum gebeten hat',
    'agreed scope': 'Vereinbart, in verschiedenem Umfang',
    'demand unanswered': 'Eine Forderung, die die Darstellung der anderen Seite übergeht',
    softened: 'Bei einer Seite stark, bei der anderen schwach',
    'next step': 'Nächste Schritte',
    'opens with': 'Beginnt mit',
    length: 'Länge',
    praise: 'Lob',
    'earlier meeting': 'Frühere Treffen, wie sie genannt werden',
    'published first': 'Zuerst veröffentlicht',
    'later addition': 'Später hinzugefügt',
  },
  asTold: (value, side) => html`${value}, wie ${side} es darstellt`,
  length: counted('Wort', 'Wörter'),
  itsText: 'der Text',
  trails: 'Der Weg der Behauptungen',
}

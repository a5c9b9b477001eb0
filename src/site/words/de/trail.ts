import { html } from 'hono/html'
import type { trail as english } from '../en/trail.ts'

export const trail: typeof english = {
  report: 'Hier zuerst gesehen',
  amongFirst: 'Hier unter den ersten gesehen',
  repeat: 'Wiederholt',
  copy: 'Wörtlich übernommen',
  denial: 'Dementiert',
  undated: 'Berichtet, ohne Datum',
  firstAccordingTo: (article) => html`Zuerst, laut ${article}`,
  anArticle: 'einem Artikel',
  asTable: 'Dasselbe als Tabelle',
  when: 'Wann',
  what: 'Was',
  who: 'Wer',
  relayed: 'Weitergegeben von',
  outlet: 'In welchem Medium',
  noDate: 'kein Datum',
  unknown: 'jemand Ungenanntes',
  andMore: (count) => `und ${count} weitere`,
}

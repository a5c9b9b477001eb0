import type { failures as english } from '../en/failures.ts'

export const failures: typeof english = {
  nothingTitle: 'Nichts gefunden',
  nothing: 'Unter dieser Adresse ist nichts',
  mistyped: 'Vielleicht ist sie falsch geschrieben. Die Suche oben findet, was gelesen wurde.',
  toFront: 'Zur Titelseite',
  faultTitle: 'Ein Fehler',
  fault: 'Das ist ein Fehler von Readout',
  notYours: 'An der Anfrage lag es nicht. Wer diese Seite betreibt, findet den Fehler im Protokoll.',
  notUnderstoodTitle: 'Nicht verstanden',
  notUnderstood: 'Die Suche wurde nicht verstanden',
}

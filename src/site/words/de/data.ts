import type { data as english } from '../en/data.ts'

export const data: typeof english = {
  title: 'Daten und API',
  lead: 'Alles, was die Seiten zeigen, gibt es auch als Daten; nichts ist hinzugefügt, und was nicht bekannt ist, bleibt leer.',
  whole: 'Alles auf einmal',
  wholeHow: 'Wer diese Website betreibt, schreibt alles mit einem Befehl in Dateien: Tabellen für Statistik (CSV) und Zeilen, aus denen sich dasselbe wiederherstellen lässt (JSON Lines). Was jede Spalte sagt, steht unten und in einem Codebuch, das den Dateien beiliegt.',
  walk: 'Besucher gehen die Listen der API durch, hundert Zeilen auf einmal: Jede Antwort nennt die nächste Seite, und was gelesen ist, bleibt richtig, was immer inzwischen hinzukommt.',
  tables: 'Die Tabellen, Spalte für Spalte',
  column: 'Spalte',
  says: 'Was sie sagt',
  verbs: 'Die Klassen der Verben',
  verbsNote: 'Was jemand mit den Worten tut, nach dem Verb, das davon berichtet. Die Klasse richtet sich allein nach dem Verb.',
  class: 'Klasse',
  act: 'Rede, Gedanke oder Plan',
  denial: 'Ein Dementi',
  yes: 'ja',
  by: 'Bei diesen Verben',
  questions: 'Die Fragen der API',
  question: 'Frage',
  document: 'Dasselbe als OpenAPI-Dokument',
  more: 'Weitere Wege',
  ways: {
    feed: 'Jeder Liste lässt sich mit einem Feed folgen: Jede Seite nennt ihren eigenen.',
    linked: 'Aussagen, Artikel und Treffen gibt es unter den Adressen ihrer Seiten als verknüpfte Daten (JSON-LD): .jsonld anhängen.',
    cite: 'Jede Aussage, jeder Satz und jeder Punkt hat eine feste Adresse und lässt sich von dort aus zitieren.',
  },
}

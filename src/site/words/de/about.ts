import { html } from 'hono/html'
import { counted } from '../counted.ts'
import type { about as english } from '../en/about.ts'

const days = counted('Tag', 'Tage')

export const about: typeof english = {
  title: 'Über Readout und Datenschutz',
  who: 'Wer dahintersteht',
  operator: (name) => html`Diese Seite betreibt ${name}.`,
  noOperator: 'Wer diese Seite betreibt, hat hier nicht gesagt, wer das ist.',
  contact: (way) => html`Zu erreichen unter ${way}.`,
  noContact: 'Ein Weg dorthin ist hier nicht angegeben.',
  software: 'Sie läuft mit Readout, freier Software unter der Apache-Lizenz.',
  kept: 'Was von Besuchern bleibt',
  nothing: 'Nichts, was sagt, wer was liest: kein Konto, keine Statistik, kein Dritter, keine Schriften oder Skripte von anderswo.',
  rate: 'Damit niemand die Seite überrennt, zählt sie im Arbeitsspeicher, wie viele Fragen von einer Adresse kommen. Diese Zahl wird nirgends aufgeschrieben und ist mit dem nächsten Start fort.',
  cookies: 'Kein Cookie für alle, die nur lesen. Wer über den Link eine Sprache wählt, bekommt eines, das sie ein Jahr lang behält; wer ein Formular öffnet, eines, das es schützt und mit dem Browser geht.',
  server: 'Ein Server davor, für die Verschlüsselung, führt vielleicht ein eigenes Protokoll: zu fragen ist, wer die Seite betreibt.',
  replies: 'Was von Antworten bleibt',
  repliesShown: 'Name und Text einer Antwort werden gezeigt, sobald sie freigegeben ist. Die E-Mail-Adresse nie, auch nichts, was daraus gebildet ist.',
  addresses: (decided, undecided) => `Die Adresse liegt verschlüsselt und getrennt von der Antwort und wird ${days(decided)} nach der Entscheidung über sie gelöscht, oder ${days(undecided)} nach dem Absenden, wenn niemand entscheidet. Eine Antwort, deren Adresse nicht bestätigt wird, wird gelöscht.`,
  rejected: (after) => `Was abgelehnt oder entfernt wurde, wird nach ${after === 1 ? 'einem Tag' : `${after} Tagen`} gelöscht.`,
  people: 'Menschen in den Aufzeichnungen',
  peopleAbout: 'Aufgezeichnet ist, was Menschen öffentlich gesagt haben, wie Artikel und amtliche Texte es erzählen, mit ihren Ämtern. Es gibt darin keine Adresse, kein Bild und keine Stimmung von irgendwem.',
  removal: 'Wenn etwas berichtigt oder entfernt werden soll',
  removalHow: (way) => html`Eine Nachricht an ${way}, mit der dauerhaften Adresse der gemeinten Zeile: jede hat eine.`,
  removalNoWay: 'Eine Nachricht an den Betreiber dieser Seite, mit der dauerhaften Adresse der gemeinten Zeile: jede hat eine.',
  removalWhat: 'Was falsch gelesen wurde, wird berichtigt, und die Korrektur steht in der Liste.',
  publishers: 'Von Artikeln',
  publishersAbout: 'Ganze Texte gehören ihren Verlagen. Gezeigt werden die Sätze, in denen Aussagen stehen, mit einem Link zum Artikel; Sätze daneben nur, solange von einem Artikel insgesamt nicht mehr als ein Viertel offen ist, oder zwei davon. Ein Verlag kann mehr erlauben; die Seite, wie sie geholt wurde, wird als Beleg aufbewahrt und niemandem gezeigt. Was die robots.txt einer Seite und ihre Vorbehalte gegen Text- und Data-Mining sagen, wird beachtet.',
}

import type { add as english } from '../en/add.ts'

export const add: typeof english = {
  title: 'Einen Artikel hinzufügen',
  link: 'Artikel hinzufügen',
  lead: 'Einen Link einfügen oder den Text eines Artikels oder einer amtlichen Mitteilung; oder beides, wenn der Text unter seiner Adresse nicht zu haben ist. Er wird sofort gelesen, und es zeigt sich, wer darin was sagt.',
  address: 'Adresse',
  text: 'Text oder Quelltext der Seite',
  send: 'Lesen',
  polite: 'Ein Link wird so abgerufen, wie der Verlag es erlaubt: robots.txt und was die Seite Maschinen sagt, gelten. Was hinzugefügt wird, bleibt, und alle, die diese Seiten sehen, sehen es.',
  beingRead: 'Es wird gelesen',
  steps: {
    fetched: { to: 'Noch abzurufen', done: '✓ Es ist angekommen' },
    read: { to: 'Noch zu lesen', done: '✓ Es ist gelesen' },
    grouped: { to: 'Noch neben das zu stellen, was andere sagen', done: '✓ Es steht neben dem, was andere sagen' },
  },
  again: 'Nachsehen, ob es fertig ist',
  busy: 'Es werden schon mehrere gelesen: in einer Minute noch einmal senden.',
  refused: 'Es konnte nicht gelesen werden',
  notHere: 'Von hier aus darf niemand Artikel hinzufügen',
  how: 'Artikel werden auf dem Rechner hinzugefügt, auf dem diese Seiten laufen, oder über die Adresse, die beim Start ausgegeben wurde.',
  nothing: 'Es fehlen Adresse und Text.',
  noAddress: (given) => `„${given}“ ist keine Adresse im Netz.`,
  notOurs: 'Das Formular war zu alt oder kam von einer anderen Seite. Hier ist ein neues.',
  tooLarge: (limit) => `Das ist mehr als ${limit}; so lang ist kein Artikel.`,
  tooOften: (seconds) => `Das war viel auf einmal: in ${seconds} Sekunden noch einmal senden.`,
}

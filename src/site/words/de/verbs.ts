import type { verbs as english } from '../en/verbs.ts'

// Nouns, which go with one speaker and with several.
export const verbs: typeof english = {
  say: 'Aussage', write: 'schriftlich', tell: 'Mitteilung', 'according to': 'Aussage', add: 'Ergänzung', repeat: 'Wiederholung', stress: 'mit Nachdruck', note: 'Feststellung',
  mention: 'Erwähnung', explain: 'Erklärung', 'make clear': 'Klarstellung', inform: 'Mitteilung', announce: 'Ankündigung', confirm: 'Bestätigung', report: 'Bericht',
  claim: 'Behauptung', argue: 'Argument', suggest: 'Andeutung', describe: 'Beschreibung', depict: 'Darstellung', predict: 'Vorhersage', answer: 'Antwort', ask: 'Frage',
  discuss: 'Erörterung', 'call for': 'Aufruf', urge: 'Drängen', request: 'Bitte', demand: 'Forderung', propose: 'Vorschlag', offer: 'Angebot', promise: 'Zusage',
  agree: 'Einigung', support: 'Unterstützung', praise: 'Lob', thank: 'Dank', congratulate: 'Glückwunsch', condole: 'Beileid', apologize: 'Entschuldigung',
  'express concern': 'Sorge', criticize: 'Kritik', accuse: 'Vorwurf', warn: 'Warnung', threaten: 'Drohung', deny: 'Dementi', reject: 'Zurückweisung', refuse: 'Weigerung',
  believe: 'Überzeugung', feel: 'Empfinden', hope: 'Hoffnung', fear: 'Befürchtung', expect: 'Erwartung', want: 'Wunsch', plan: 'Vorhaben', withhold: 'nicht gesagt',
}

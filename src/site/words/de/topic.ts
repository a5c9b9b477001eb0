import type { topic as english } from '../en/topic.ts'

export const topic: typeof english = {
  section: 'Thema',
  atLeast: (counted) => `mindestens ${counted}`,
  filedAs: (name) => `in Redaktionen abgelegt unter „${name}“`,
  sides: 'Wer darüber spricht',
  sidesNote: 'Gezählt sind gelesene Aussagen, nach dem Alphabet. Wie oft jemand spricht, sagt nichts darüber, wer recht hat.',
  side: 'Für wen',
  speaker: 'Wer',
  statements: 'Aussagen',
  denials: 'Davon Dementis',
  noSide: 'Seite nicht bekannt',
  press: 'die Presse',
  meetings: 'Treffen, bei denen es zur Sprache kam',
  latest: 'Neueste Aussagen',
}

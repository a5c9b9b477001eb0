/** What an author hears of: that the address is to be confirmed, what the desk decided, and, who wants that, that somebody has answered. */
export type Notice = 'confirm' | 'approved' | 'refused' | 'removed' | 'answered'

export interface Letter {
  readonly subject: string
  readonly text: string
}

/**
 * The letters, by language. None holds a word that somebody typed into a form: otherwise anybody could have us send anything to
 * anyone.
 */
const LETTERS: { readonly [language: string]: { readonly [notice in Notice]: (site: string, link: string) => Letter } } = {
  en: {
    confirm: (site, link) => ({
      subject: 'Please confirm your reply',
      text: `Somebody, most likely you, has left a reply at ${site} under this address. Please confirm it on this page; then the desk decides whether it is published:

${link}

If it was not you, do nothing: after two days the reply and this address are deleted. The address is shown to nobody.

The same page tells you what becomes of your reply, lets you change it for two hours, and take it back at any time. Whoever has its link can do so: keep it to yourself.
`,
    }),
    approved: (site, link) => ({ subject: 'Your reply is published', text: `Your reply at ${site} is published. Where it stands, and how to take it back:\n\n${link}\n` }),
    refused: (site, link) => ({ subject: 'Your reply was not published', text: `The desk has not published your reply at ${site}. Its reason is on this page:\n\n${link}\n` }),
    removed: (site, link) => ({ subject: 'Your reply was removed', text: `The desk has removed your reply at ${site}. Its reason is on this page:\n\n${link}\n` }),
    answered: (site, link) => ({ subject: 'Somebody has answered you', text: `There is an answer to your reply at ${site}. The way to it, and how to hear of no others:\n\n${link}\n` }),
  },
  de: {
    confirm: (site, link) => ({
      subject: 'Bitte die Antwort bestätigen',
      text: `Jemand, wahrscheinlich der Inhaber dieser Adresse, hat auf ${site} eine Antwort hinterlassen. Bestätigen lässt sie sich auf dieser Seite; danach entscheidet die Redaktion, ob sie erscheint:

${link}

Wer das nicht war, braucht nichts zu tun: Nach zwei Tagen werden die Antwort und diese Adresse gelöscht. Die Adresse sieht niemand.

Dieselbe Seite sagt, was aus der Antwort wird. Zwei Stunden lang lässt sich die Antwort dort ändern, und jederzeit zurücknehmen. Das kann jeder, der den Link hat: Er ist nicht zum Weitergeben.
`,
    }),
    approved: (site, link) => ({ subject: 'Die Antwort ist erschienen', text: `Die Antwort auf ${site} ist erschienen. Wo sie steht, und wie sie sich zurücknehmen lässt:\n\n${link}\n` }),
    refused: (site, link) => ({ subject: 'Die Antwort ist nicht erschienen', text: `Die Redaktion hat die Antwort auf ${site} nicht veröffentlicht. Ihr Grund steht auf dieser Seite:\n\n${link}\n` }),
    removed: (site, link) => ({ subject: 'Die Antwort wurde entfernt', text: `Die Redaktion hat die Antwort auf ${site} entfernt. Ihr Grund steht auf dieser Seite:\n\n${link}\n` }),
    answered: (site, link) => ({ subject: 'Jemand hat geantwortet', text: `Auf ${site} hat jemand auf die Antwort geantwortet. Der Weg dorthin, und wie keine weiteren Mails mehr kommen:\n\n${link}\n` }),
  },
}

/** A letter in the language in which its receiver reads the site. */
export const letter = (notice: Notice, { language, site, link }: { language: string; site: string; link: string }): Letter => (LETTERS[language] ?? LETTERS.en!)[notice](site, link)

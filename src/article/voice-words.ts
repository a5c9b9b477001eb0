/**
 * The words by which a document's voice is told, a language to a line. `\p{L}*` stands for an ending; scripts that
 * set no spaces stand on a line of their own.
 */

// "I", never "i": that is "the" in Italian and "and" in Polish. And "us", never "US".
export const FIRST_PERSON = inSentence(`
  I|I[’']\\p{L}+|we|we[’']\\p{L}+|our|ours|us|my|me
  ich|wir|uns|unser\\p{L}*
  je|nous|notre|nos
  yo|nosotros|nuestr\\p{L}+
  noi|nostr\\p{L}+
  nós|noss\\p{L}+
  я|мы|мне|нас|нам|наш\\p{L}*
  ми
  biz|bizim|bize|bizi
  nasz\\p{L}*
  wij|ons|onze
  نحن`, '我们|我們|我')

export const REPORTING = anyCase(`
  said|says|told|according to|reported(?:ly)?|quoted|wrote|tweeted|claimed|sources?|analysts?
  sagte|erklärte|laut
  a déclaré|a dit|selon
  dijo|afirmó|según
  ha detto|secondo
  disse|afirmou|segundo
  сказал\\p{L}*|заявил\\p{L}*|сообщил\\p{L}*|по словам|сообщает
  сказав|заявив|заявила|повідомив|за словами
  dedi|söyledi|göre
  powiedział\\p{L}*|według
  zei|volgens
  قال|قالت|وفقا`, '表示|称|据')

export const PROTOCOL = anyCase(`
  discussed|reaffirmed|affirmed|emphasi[sz]ed|underscored|underlined|reiterated|stressed|highlighted|welcomed|thanked|expressed|exchanged views|congratulated|commended|conveyed|reviewed
  recogni[sz]ed|pledged|agreed to|agreed on|consulted|coordinated|raised|condemned|applauded|noted|the sides|both sides|the leaders|the two leaders|the ministers|bilateral
  erörterten|tauschten|würdigte|betonte|bekräftigten
  ont évoqué|ont échangé|a réaffirmé|a souligné|ont convenu
  conversaron|reafirmaron|subrayó
  hanno discusso|ha ribadito
  reafirmaram
  обсудил\\p{L}*|обсуждены|подтвердил\\p{L}*|подчеркнул\\p{L}*|стороны|обменялись
  обговорили|сторони|підкреслив
  ele aldı|vurguladı|teyit etti
  omówili|potwierdzili
  bespraken|benadrukte
  ناقش|بحث`, '双方|强调|雙方|強調')

function anyCase(words: string, unspaced: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives(words).join('|')})(?!\\p{L})|${unspaced}`, 'giu')
}

/** As written, or with the capital that begins a sentence. */
function inSentence(words: string, unspaced: string): RegExp {
  const forms = alternatives(words).flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)])
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})|${unspaced}`, 'gu')
}

function alternatives(words: string): string[] {
  return words.trim().split(/\s*\n\s*|\|(?![^(]*\))/)
}

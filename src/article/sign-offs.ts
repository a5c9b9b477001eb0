/**
 * Sentences with which a paper speaks for itself in the middle or at the end of a story: they look like prose and stand
 * where prose stands. Each beside something it takes and something it must leave.
 */
export const SIGN_OFFS: readonly RegExp[] = [
  // Takes "Follow Planet News on Twitter and Facebook."; leaves "Follow the money, she said on Monday."
  /^(?:you can |please |be sure to )?(?:follow|like|find|join|visit|connect with)\b.{0,80}\b(?:on|via)\b.{0,40}\b(?:twitter|facebook|instagram|youtube|linkedin|telegram|whatsapp|tiktok|bluesky|threads)\b/i,
  // Takes "Follow our full coverage of the talks at …"; leaves "Follow-up talks got full attention."
  /^(?:follow|read|see)\b.{0,40}\bfull coverage\b/i,
  // Takes "Have a tip? Ann Lee may be reached at ann@…"; leaves "He may be reached by train."
  /\b(?:may|can) be (?:reached|contacted) (?:at|on|via|by e-?mail)\b.{0,30}@|^(?:contact|e-?mail|write to)\b.{0,60}\S@\S/i,
  // Takes "Sign up for our morning newsletter"; leaves "They signed up for the army."
  /^(?:sign up|subscribe|register|get|click here|receive)\b.{0,120}\b(?:newsletters?|inbox|e-?mail alerts?|our app|mailing list|letterbox|subscriptions?)\b/i,
  // Takes "Click here for more information."; leaves "Clicks rose."
  /^(?:click|tap) here\b/i,
  // Takes "By Ann Lee", "Von Uta Rau und Jan Öst"; leaves "By noon the square was full."
  /^(?:[Bb]y|[Vv]on|[Pp]or|[Pp]ar|[Dd]i|[Dd]oor|[Aa]f|[Aa]v)(?: \p{Lu}[\p{L}'’.-]+| (?:and|und|et|y|e|en|og|och|de|van|von))+$/u,
  // Takes "Updated at 1:23 p.m."; leaves "Updated figures showed a fall of 3 per cent."
  /^(?:last )?updated:? (?:at|on|[\d(])[^.]{0,40}\.?(?:[ap]\.?m\.?)?$/i,
  // Takes "Folgen Sie uns auf Facebook"; leaves "Folgen hat das nicht."
  /^(?:folgen sie|abonnieren sie|síg[ua]?[ea]?nos|suscr[íi]b[ae]|suivez|abonnez|seguici|iscriviti|siga-nos)\b.{0,120}(?:facebook|twitter|instagram|newsletter|telegram|whatsapp|youtube)/i,
  // Takes "Lesen Sie auch: Der lange Streit"; leaves "Lesen Sie das Buch?"
  /^(?:lesen sie (?:auch|hier|mehr|dazu)|mehr zum thema|(?:à )?lire (?:aussi|également)|lea también|lee también|te puede interesar|leggi anche|leia (?:também|mais)|read (?:more|also|next)|also read|see also|more on this|related):?(?: |$)/i,
  // Takes "Please enable JavaScript to watch", "Bitte aktiviere Javascript"; leaves "JavaScript was written in ten days."
  /\b(?:enable|activate|aktivier\p{L}*|activ\p{L}+|habilit\p{L}+|abilit\p{L}+|browser)\b.*\bjavascript\b|\bjavascript\b.*\b(?:enabled?|disabled|aktivier\p{L}*|activ\p{L}+|habilit\p{L}+|browser)\b/iu,
  // Takes "Advert", "Iklan"; leaves "Adverts cost more."
  /^(?:advert|iklan|quảng cáo|スポンサーリンク|スポンサードリンク|広告)$/i,
]

import type { DocumentKind } from './article.ts'

export interface OfficialForm {
  readonly kind: Exclude<DocumentKind, 'article'>
  readonly form: RegExp
  /** True where reporters don't title so; other forms need the text to speak for itself. */
  readonly sure: boolean
}

// Offices, never those who hold them.
const OFFICE =
  '(?:The\\s+)?(?:(?:Acting|Deputy|Under|Assistant|Vice|First|Special|Senior|Principal|Federal|Foreign|State|National|Chief|High|Joint)\\s+)*' +
  '(?:President|Prime\\s+Minister|Premier|Chancellor|Secretary|Minister|King|Queen|Emir|Amir|Taoiseach|Governor|Ambassador|Envoy|Representative|Counsell?or|Advis[eo]r|Commissioner|Official|Spokes\\w+|Chair\\w*|Director|Coordinator|Administrator|Attorney|Lady|Gentleman)'

/** How official documents are titled, in the languages of their issuers. The first form that fits decides the kind. */
export const titleForms: readonly OfficialForm[] = [
  // Readout of the Premier’s Call with … ; leaves: White House readout omits sanctions
  { kind: 'readout', sure: true, form: /^(?:joint\s+|(?:[\p{L}.’']+\s+){0,4})?readout\s*(?::|of\b|from\b|on\b|–|—)/iu },
  { kind: 'readout', sure: true, form: /^(?:summary|outcome|record)\s+of\s+(?:the\s+)?(?:\p{L}+[’']?s?\s+){0,6}(?:call|meeting|conversation|talks)\b/iu },
  // Secretary Berg’s Call with Minister Holt ; leaves: Berg’s call with Holt angers unions
  { kind: 'readout', sure: false, form: new RegExp(`^${OFFICE}\\b[^:]{0,120}?['’]s?\\s+(?:[\\p{Lu}][\\p{L}-]*\\s+){0,3}(?:Calls?|Meetings?|Travel|Trip|Visits?|Participation|Engagements?|Conversation|Discussions?|Talks|Phone\\s+Calls?)\\b`, 'u') },
  // Telephone conversation with the President of Nordhaven ; leaves: Phone call with suspect led to arrest
  { kind: 'readout', sure: false, form: /^(?:(?:PM|prime minister|president|foreign minister)(?:[’']s)?\s+)?(?:(?:phone|telephone|video|virtual)\s+)?(?:call|conversation|meeting|talks|videoconference)s?\s+(?:with|between)\s/iu },
  { kind: 'readout', sure: false, form: /^(?:о\s+)?(?:телефонн\S+\s+разговор\S*|встреч\S+|переговор\S*|бесед\S+)\s+(?:с|между)\s|^(?:телефонна\s+)?(?:розмова|зустріч|переговори)\s+(?:з|між)\s/iu },
  { kind: 'readout', sure: false, form: /^(?:entretien|échange)\s+(?:téléphonique\s+)?(?:avec|entre)\s|^(?:conversación|llamada|reunión|encuentro)\s+(?:telefónica\s+)?(?:con|entre)\s|^(?:colloquio|incontro|telefonata)\s+(?:telefonico\s+)?(?:con|tra)\s|^(?:conversa|telefonema|reunião|encontro)\s+(?:telefônica\s+|telefónica\s+)?com\s/iu },
  { kind: 'readout', sure: false, form: /^(?:telefonat|gespräch|treffen)\s+(?:mit|zwischen|von|des|der)\s|^(?:rozmowa|spotkanie)\s+(?:telefoniczna\s+)?(?:z|między)\s|^(?:telefoongesprek|gesprek|ontmoeting)\s+(?:met|tussen)\s|(?:telefon\s+görüşmesi|ile\s+görüşmesi)$|同.{1,40}(?:通电话|会谈|会见)$/iu },
  { kind: 'transcript', sure: true, form: /^(?:transcript|full transcript|verbatim|стенограмма|протокол|transcripción|transcription|wortprotokoll)\s*(?::|of\b|–|—|\s)/iu },
  { kind: 'transcript', sure: false, form: /\b(?:press|daily|background|news)\s+(?:briefing|conference|call|gaggle|availability)\s+(?:by|of|with|on)\b|\b(?:joint\s+)?press\s+(?:availability|conference)\s*$|regular\s+press\s+conference|例行记者会|答记者问/iu },
  { kind: 'statement', sure: true, form: /^(?:joint|presidential|press|official|written)\s+(?:statement|declaration|communiqu[eé]|release)\b(?!\s+(?:says|said|shows|sparks|draws|condemn))/iu },
  { kind: 'statement', sure: true, form: /^(?:press release|media release|news release|media statement|for immediate release|communiqué de presse|communiqué|déclaration (?:conjointe|du|de la|de l)|comunicado|nota de prensa|nota à imprensa|comunicato stampa|dichiarazione congiunta|declaración conjunta|declaração conjunta|pressemitteilung|gemeinsame erklärung|persbericht|gezamenlijke verklaring|komunikat|wspólne oświadczenie|oświadczenie|basın açıklaması|ortak açıklama|ortak bildiri|пресс-релиз|совместное заявление|заявление\s|комментарий\s+(?:департамента|мид|официального)|прес-реліз|спільна заява|заява\s|коментар\s+(?:мзс|речника)|بيان\s|联合声明|外交部发言人|發言人)/iu },
  // Statement by the Foreign Ministry on … ; leaves: Statement of faith, Minister’s remarks anger unions
  { kind: 'statement', sure: false, form: /^(?:\W*)(?:opening\s+|closing\s+|introductory\s+|virtual\s+)?(?:statement|remarks|address|speech|comments?|commentary|message|answers?|briefing|interview|doorstep|keynote)\s+(?:\p{L}+\s+){0,2}?(?:by|of|from|to|as|on|regarding|concerning|following)\b/iu },
  { kind: 'statement', sure: false, form: /\b(?:spokes\w+)[’']s?\s+(?:remarks|statement|comments?)\b|[’']s\s+(?:(?:opening|closing|introductory|welcome|regular)\s+)?(?:remarks|statement|address|speech|message|answers?)\s+(?:on|at|to|during|before|in|following|regarding|with)\b/iu },
  { kind: 'statement', sure: false, form: new RegExp(`^${OFFICE}\\b.*\\b(?:before|after|following|at|ahead\\s+of|in|on)\\s+(?:(?:a|an|the|their|his|her|expanded|bilateral|joint|working|virtual)\\s+)*(?:meeting|lunch|dinner|talks|press\\s+\\w+|remarks|signing\\s+ceremony|round-?table|reception|call)s?(?:\\s.{0,60})?$`, 'iu') },
  { kind: 'statement', sure: false, form: new RegExp(`^${OFFICE}\\b.*\\b(?:statements|remarks)\\s+to\\s+the\\s+(?:press|media)`, 'iu') },
]

/** Lines that stand only on official documents. */
export const issueLines = /(?:\b(?:is|are)\s+attributable\s+to\b|^\W*for\s+(?:immediate\s+)?release\b|^office\s+of\s+the\s+(?:spokes\w+|press\s+secretary)\b|^via\s+tele(?:conference|phone)\b|^\(?as\s+(?:delivered|prepared)|^check against delivery|^media note$|^(?:press|media|news)\s+(?:release|statement)$|^unofficial translation)/imu


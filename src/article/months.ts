/**
 * The months in the languages of the news, January first, in the form in which they stand in a date
 * ("12 marca", "12 марта"). Croatian is left out: its "listopada" is October and Polish "listopada" November.
 */
const NAMES: Record<string, string> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  at: 'jänner feber maerz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pe: 'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
  sk: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  sl: 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  hu: 'január február március április május június július augusztus szeptember október november december',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  lt: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  lv: 'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris',
  et: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  sr: 'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра',
  el: 'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  hi: 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  // Not beginnings of the names: "12 mrt. 2019". "mar" is here for Finnish, whose November begins so.
  short: 'jan feb mar apr may jun jul aug sep oct nov dec',
  dutch: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
}

/** Letters without their marks, in lower case: "März" and "MARZ" are one, and so are Turkish "kasım" and "KASIM". */
const bare = (word: string): string => word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replaceAll('ı', 'i')

const whole = new Map<string, number>()
/** Beginnings of three letters and more that only one month has: "févr", "sept", "dic"; 0 where two have it ("jui"). */
const beginnings = new Map<string, number>()

for (const names of Object.values(NAMES))
  for (const [index, name] of names.split(' ').map(bare).entries()) {
    whole.set(name, index + 1)
    for (let length = 3; length < name.length; length++) {
      const known = beginnings.get(name.slice(0, length)) ?? index + 1
      beginnings.set(name.slice(0, length), known === index + 1 ? known : 0)
    }
  }

/** The month from 1 to 12 that a word names, whole or cut short: `monthOf('Sept')` is 9; 0 where it names none. */
export function monthOf(word: string): number {
  const name = bare(word)
  return whole.get(name) ?? beginnings.get(name) ?? 0
}

/** Every way to write each month, for tests: `monthNames()[2]` has "march" and "märz". */
export const monthNames = (): string[][] =>
  Array.from({ length: 12 }, (_, month) => Object.values(NAMES).map((names) => names.split(' ')[month]!))

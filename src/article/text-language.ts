import { detectAll } from 'tinyld/light'

/** Too short to tell a language by. */
const LEAST = 60
/** Enough to tell it by, however the text begins. */
const SAMPLE = 2000
/** The detector takes longer, and needs less. */
const DETECTED = 300
/** Below it the detector's first is no better than its second. */
const LEAST_ACCURACY = 0.1

/** The language that a text is written in, "de"; `null` where there is too little of it or it can't be told. */
export function languageOfText(text: string): string | null {
  if (text.length < LEAST) return null
  const words = text.slice(0, SAMPLE).toLowerCase().match(/\p{L}+/gu) ?? []
  return byLittleWords(words) ?? detected(text.slice(0, DETECTED))
}

// The small words that every text is full of. Those that two of these languages share are left out, so that
// names, quotations and headlines in another language don't turn the count.
const LITTLE_WORDS: { readonly [language: string]: string } = {
  en: 'the of and to that is was for with as his her by has have been at from are were will their said which',
  de: 'der die das und ist nicht ein eine mit von dem den des sich auf für auch wird sind im zum zur',
  fr: 'le les des et est une du dans qui pour sur pas au par sont avec ce cette aux',
  es: 'el los las y una por con para del se su al como más pero fue han sus',
  it: 'il di e che della dei nel per gli delle sono alla non è anche dal',
  pt: 'o os uma em não da do dos das ao com para mais foi são pelo pela',
  nl: 'het een van niet op zijn voor met aan dat ook naar bij uit werd heeft',
}
const LANGUAGE_OF = new Map(Object.entries(LITTLE_WORDS).flatMap(([language, words]) => words.split(' ').map((word) => [word, language] as const)))

/** One word in ten must be such a word, and no other language come near. */
function byLittleWords(words: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const word of words) {
    const language = LANGUAGE_OF.get(word)
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= words.length / 10 && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : null
}

function detected(sample: string): string | null {
  const [likeliest] = detectAll(sample, { only: NEWS_LANGUAGES })
  return likeliest && likeliest.accuracy > LEAST_ACCURACY ? likeliest.lang : null
}

/** The detector knows rare and invented languages too, and finds Klingon in a headline of names. */
const NEWS_LANGUAGES = (
  'en de fr es it pt nl ru uk pl cs sk hu ro bg sr hr sl mk el tr sv da no fi et lv lt ar he fa hi bn ur ta th vi id ja ko zh ca').split(' ')

import { dateIn } from './dates.ts'
import { monthOf } from './months.ts'

// What stands beside day, month and year on a line that only tells the time, in the languages of theme-phrases.ts.
const DATE_WORDS = `
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
  segunda-feira terça-feira quarta-feira quinta-feira sexta-feira feira segunda terça quarta quinta sexta
  понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер п'ятниця субота неділя
  pazartesi salı çarşamba perşembe cuma cumartesi pazar الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
  poniedziałek wtorek środa czwartek piątek sobota niedziela maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  st nd rd th at on of the and a p m am pm um uhr der den dem vom h à le les el de del las il alle ore do em às dia o в г года год р року о об saat om te godz r uur الساعة ص م صباحا مساء
  gmt utc est edt cet cest bst ist msk pst pdt мск et pt ct z t
  published updated posted last modified first date time edited created veröffentlicht aktualisiert stand erstellt geändert publié mis jour modifié publicado actualizado pubblicato aggiornato
  atualizado опубликовано обновлено дата опубліковано оновлено güncelleme yayın tarihi تاريخ النشر تحديث نشر opublikowano aktualizacja gepubliceerd bijgewerkt geplaatst
  ago hours hour minutes minute mins min days day weeks week hrs vor stunden minuten tagen y heures jours hace horas días fa giorni há atrás назад часов часа минут тому godzin temu geleden read reading views
  年 月 日 时 分 星期 周 发布 更新 时间 发布时间 更新时间 上午 下午
`
const words = new Set(DATE_WORDS.trim().split(/\s+/))
const LONGEST = 90

/** True for a line that gives a day or a time and nothing else: "Published: 3 May 2021, 14:05", "2 hours ago", "7 декабря 2021". */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST || !/\p{Nd}/u.test(line)) return false
  const letters = line.toLowerCase().replace(/[’ʼ]/g, "'").match(/\p{L}[\p{L}\p{M}'-]*/gu) ?? []
  if (letters.length === 0) return /\d[./:-]\d/.test(line)
  const others = letters.filter((word) => !isDateWord(word)).length
  return others === 0 || (others <= MOST_OTHERS && line.length <= 60 && dateIn(line) !== null)
}

// "Nordhaven, 19 May 2021": a place or a section beside a whole date.
const MOST_OTHERS = 2

/** A month, a day, or a word that stands beside them; in small letters. */
export const isDateWord = (word: string): boolean =>
  words.has(word) || monthOf(word) > 0 || [...word].every((sign) => words.has(sign)) || /^(?:星期|周)[一二三四五六日天]$/.test(word)

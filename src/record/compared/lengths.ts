const UNITS: { readonly [unit: string]: number } = { hour: 60, minute: 1, day: 24 * 60 }

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1] as const), ['a', 1], ['an', 1], ['half', 0.5], ['fifteen', 15],
    ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const)],
)

// takes "one hour", "an hour and a half", "half an hour", "45 minutes", "two-hour", "forty-five minutes"
const PART = /(?<many>\d+(?:\.\d+)?|half[ -]an?|[a-z]+(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?<half>[ -]and[ -]a[ -]half)?[ -](?<unit>hour|minute|day)s?(?<late> and a half)?/giu

/** How many minutes "one hour and forty minutes" are; `null` for what is no exact length ("about two hours", "several days"). */
export function minutesIn(length: string): number | null {
  if (/\b(?:about|almost|nearly|around|over|some|more|less|several|few|just|under)\b/i.test(length)) return null
  const parts = [...length.matchAll(PART)].map(({ groups }) => partOf(groups!))
  return parts.length === 0 || parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + part!, 0)
}

function partOf({ many, half, late, unit }: { readonly [group: string]: string | undefined }): number | null {
  const count = numberOf(many!.toLowerCase())
  return count === null ? null : (count + (half || late ? 0.5 : 0)) * UNITS[unit!.toLowerCase()]!
}

function numberOf(word: string): number | null {
  if (/^\d/.test(word)) return Number(word)
  const parts = word.split(/[ -]/).filter((part, i) => i === 0 || !/^an?$/.test(part)).map((part) => NUMBERS.get(part))
  return parts.includes(undefined) ? null : parts.reduce<number>((sum, part) => sum + part!, 0)
}

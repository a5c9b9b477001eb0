// Takes "2026-03-03T18:40:00.000+01:00" and "2026-03-03T18:40Z"; leaves "2026-03-03" and "2026" as they are.
const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?$/

/** An ISO moment for a person: "2026-03-03 18:40 +01:00", "2026-03-03 18:40 UTC". */
export function printedMoment(iso: string): string {
  const [, day, time, zone = ''] = MOMENT.exec(iso) ?? []
  return day ? `${day} ${time} ${zone === 'Z' ? 'UTC' : zone}`.trimEnd() : iso
}

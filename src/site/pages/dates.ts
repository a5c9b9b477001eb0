import { html } from 'hono/html'
import { language, type Language } from '../words/words.ts'

type Shown = ReturnType<typeof html>

// English as most of the world writes its days.
const TAGS: { readonly [language in Language]: string } = { en: 'en-GB', de: 'de' }
const DAY = formats({ day: 'numeric', month: 'long', year: 'numeric' })
const MOMENT = formats({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' })

/** A day as one reads it: "5 March 2026". What is no date is shown as it stands. */
export const shownDay = (iso: string): Shown => shown(iso, Date.parse(`${iso.slice(0, 10)}T00:00Z`), DAY)

/** With its hour, where that is known. */
export const shownMoment = (iso: string): Shown => (iso.length > 'yyyy-mm-dd'.length ? shown(iso, Date.parse(iso), MOMENT) : shownDay(iso))

/** The same day as plain text, for citations and pictures. */
export function plainDay(iso: string): string {
  const day = Date.parse(`${iso.slice(0, 10)}T00:00Z`)
  return Number.isNaN(day) ? iso : DAY[language()].format(day)
}

function formats(options: Intl.DateTimeFormatOptions): { readonly [language in Language]: Intl.DateTimeFormat } {
  const format = (tag: string) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
  return { en: format(TAGS.en), de: format(TAGS.de) }
}

const shown = (iso: string, moment: number, format: typeof DAY): Shown => (Number.isNaN(moment) ? html`${iso}` : html`<time datetime="${iso}">${format[language()].format(moment)}</time>`)

import { html } from 'hono/html'

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day as one reads it: "5 March 2026". What is no date is shown as it stands. */
export function shownDay(iso: string): ReturnType<typeof html> {
  const day = new Date(`${iso.slice(0, 10)}T00:00Z`)
  return Number.isNaN(day.getTime()) ? html`${iso}` : html`<time datetime="${iso}">${DAY.format(day)}</time>`
}

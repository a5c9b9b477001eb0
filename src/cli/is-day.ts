/** Takes "2026-02-28"; leaves "2026-02-30" and "28.2.2026". */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true

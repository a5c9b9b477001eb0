import { frame } from './en/frame.ts'

/** Every text that the site itself says, section by section. What articles say is never in here. */
export const english = { frame }

export type Words = typeof english

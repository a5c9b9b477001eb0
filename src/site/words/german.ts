import type { Words } from './english.ts'
import { frame } from './de/frame.ts'

export const german: Words = { frame }

import type { World } from './world.ts'

/** Tells a person who gave no input that it is waited for. */
export function tellKeyboard({ stdin, tell }: World): void {
  if (stdin.isTTY) tell('Reading what you type or paste; end it with Ctrl-D on a line of its own.\n')
}

/** What the world did, as a value: why nothing could be read, for a program and for a person. */
export interface Failure {
  readonly ok: false
  readonly reason: string
  /** A whole sentence that names what was refused. */
  readonly sentence: string
}

export const failure = (reason: string, sentence: string): Failure => ({ ok: false, reason, sentence })

import { STATUS_CODES } from 'node:http'
import type { z } from 'zod'

/** What went wrong, for a program (RFC 9457). `detail` is a sentence for the person behind it. */
export interface Problem {
  readonly status: number
  readonly detail: string
  /** What is wrong with what was asked, part by part. */
  readonly errors?: readonly { readonly parameter: string; readonly detail: string }[]
}

/** What is wrong with what was asked, as the shapes that check it say. */
export function misunderstood(issues: readonly z.core.$ZodIssue[]): Problem & Required<Pick<Problem, 'errors'>> {
  const errors = issues.map((issue) => ({ parameter: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.'), detail: issue.message }))
  return { status: 400, detail: 'What was asked is not understood.', errors }
}

export function problem({ status, detail, errors }: Problem, headers: { readonly [name: string]: string } = {}): Response {
  const body = { type: 'about:blank', title: STATUS_CODES[status], status, detail, errors }
  return new Response(JSON.stringify(body), { status, headers: { ...headers, 'content-type': 'application/problem+json' } })
}

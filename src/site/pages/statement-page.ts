import { html } from 'hono/html'
import type { Statement } from '../api/schemas.ts'
import { PATHS } from '../site.ts'
import type { Given } from '../told/statements.ts'
import { words } from '../words/words.ts'
import type { Answered } from './answered.ts'
import type { Page } from './layout.ts'
import { statementItem } from './statement.ts'

/** One statement at its permanent address, its sentence open. */
export function statementPage(statement: Given<typeof Statement> & Answered, takesAnswers: boolean): Page {
  const { key, speaker, article } = statement
  const { common, front, replies } = words()
  return {
    title: `${speaker ?? common.noSpeaker}: ${article.headline ?? common.noHeadline}`,
    linked: `${PATHS.statement(key)}.jsonld`,
    body: html`<header class="head"><h1 class="section">${common.statement}</h1></header><h2 class="hidden">${front.title}</h2>${statementItem(statement, { open: true })}
${takesAnswers && html`<p class="small">${replies.sideDoorHere} <a href="${PATHS.sides}">${replies.sideHow}</a></p>`}`,
  }
}

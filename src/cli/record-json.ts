import type { Article } from '../article/article.ts'
import type { Record } from '../record/record.ts'

/** A record as the commands print it for programs. What is not known is null. */
export const recordAsJson = ({ article, ...record }: Record): object => ({ article: articleAsJson(article), ...record })

/** The fields that are promised stand first and in this order. */
const articleAsJson = (article: Article): object => {
  const { text, body, headings, headline, byline, creditedTo, section, published, language, url, outlet, ...more } = article
  return { text, body, headings, headline, byline, creditedTo, section, published, language, url, outlet, ...more }
}

/** What is known of an article of which there is no page: its words, as HTML or as plain text. */
export interface Piece {
  readonly title: string | null
  readonly outlet?: string | null
  readonly html?: string | null
  readonly text?: string | null
}

/** A page around it, so that it is read by the same steps as any other. */
export function pageOf({ title, outlet = null, html = null, text = null }: Piece): string {
  const site = outlet === null ? '' : `<meta property="og:site_name" content="${escaped(outlet)}">`
  return `<!doctype html><html><head><title>${escaped(title ?? '')}</title>${site}</head><body><article><h1>${escaped(title ?? '')}</h1>${html ?? paragraphs(text ?? '')}</article></body></html>`
}

const paragraphs = (text: string) => text.split(/\n\s*/).filter((it) => it.trim() !== '').map((it) => `<p>${escaped(it)}</p>`).join('\n')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

import type { Hono } from 'hono'
import { parseDocument } from 'htmlparser2'
import type { AnyNode, Element } from 'domhandler'

type Fields = { readonly [name: string]: string }

/** Somebody with a browser without script: cookies are kept, forms are sent with all that is in them. */
export class Visitor {
  readonly #site: Hono
  readonly #headers: Record<string, string>
  readonly #cookies = new Map<string, string>()

  constructor(site: Hono, headers: Record<string, string> = {}) {
    this.#site = site
    this.#headers = headers
  }

  async get(path: string): Promise<Page> {
    return this.#asked(path, {})
  }

  /** Fills in the form that goes to a path, and sends it. */
  async send(page: Page, action: string, fields: Fields, headers: Record<string, string> = {}): Promise<Page> {
    return this.#asked(action, { method: 'POST', body: new URLSearchParams({ ...page.form(action), ...fields }), headers })
  }

  async #asked(path: string, init: RequestInit): Promise<Page> {
    const cookie = [...this.#cookies].map((it) => it.join('=')).join('; ')
    const headers = { 'sec-fetch-site': 'same-origin', ...this.#headers, ...(cookie && { cookie }), ...(init.headers as Record<string, string>) }
    const response = await this.#site.request(path, { ...init, headers })
    for (const it of response.headers.getSetCookie()) this.#cookies.set(it.split(/[=;]/)[0]!, it.split(/[=;]/)[1]!)
    const location = response.headers.get('location')
    if (location) return this.get(location)
    return new Page(response.status, await response.text(), response.headers)
  }
}

/** A page as it came. */
export class Page {
  readonly status: number
  readonly html: string
  readonly headers: Headers

  constructor(status: number, html: string, headers: Headers) {
    this.status = status
    this.html = html
    this.headers = headers
  }

  /** What is in the form that goes to a path. */
  form(action: string): Fields {
    const form = elements(parseDocument(this.html)).find(({ name, attribs }) => name === 'form' && attribs.method === 'post' && (attribs.action === action || attribs.action === ''))
    if (!form) throw new Error(`there is no form for ${action}:\n${this.text}`)
    const fields = elements(form).filter(({ name, attribs }) => attribs.name && (name === 'input' || name === 'textarea'))
    return Object.fromEntries(fields.map((it) => [it.attribs.name!, it.name === 'input' ? (it.attribs.value ?? '') : textIn(it).replace(/^\n/, '')]))
  }

  /** What is to be read on it. */
  get text(): string {
    return textIn(parseDocument(this.html)).replace(/\s+/g, ' ')
  }
}

function elements(node: AnyNode): Element[] {
  const children = 'children' in node ? node.children.flatMap(elements) : []
  return 'attribs' in node ? [node, ...children] : children
}

function textIn(node: AnyNode): string {
  if ('data' in node && node.type === 'text') return node.data
  return 'children' in node && !('name' in node && ['script', 'style'].includes(node.name)) ? node.children.map(textIn).join('') : ''
}

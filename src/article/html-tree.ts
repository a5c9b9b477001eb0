import { Document, Element, Text } from 'domhandler'
import type { AnyNode, ParentNode } from 'domhandler'
import { Tokenizer } from 'htmlparser2'
import type { TokenizerCallbacks } from 'htmlparser2'
import { BLOCK, HEAD_CONTENT, IMPLIED_ENDS, SCOPE, TABLE_SCOPE, VOID } from './tag-rules.ts'

/** As browsers do: what is nested deeper is kept, but as children of the deepest level. */
const MAX_DEPTH = 512
/** Far above any real page (the largest seen has some 30,000); what comes after is not read. */
const MAX_NODES = 1_000_000

/** Attributes that tell a reader nothing: a third of a page's bytes. Takes "onclick", "data-id", "srcset"; leaves "datetime". */
const FOR_SCRIPTS = /^(?:on[a-z]|data-|srcset$|sizes$|d$)/

const TABLE_PARTS = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot', 'caption'])

/**
 * Builds the tree from htmlparser2's tokens. Its own parser keeps an unbounded stack that is
 * searched on every end tag (quadratic on a hostile page), and lets a stray `</span>` close
 * the article around it; here the stack is bounded and end tags stop where the standard says.
 */
export class HtmlTree implements TokenizerCallbacks {
  readonly document = new Document([])
  private readonly html: string
  private readonly open: ParentNode[] = [this.document]
  /** Elements opened beyond MAX_DEPTH and not closed yet. */
  private beyond = 0
  private nodes = 0
  private foreign = 0
  private name = ''
  private attributes: Record<string, string> = {}
  /** The attribute being read; null where it is not kept. */
  private attribute: string | null = null
  private value = ''
  private text: Text | null = null

  constructor(html: string) {
    this.html = html
    const tokenizer = new Tokenizer({}, this)
    tokenizer.write(html)
    tokenizer.end()
  }

  isInForeignContext(): boolean {
    return this.foreign > 0
  }

  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end))
  }

  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint))
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.foreign > 0) this.addText(this.html.slice(start, end - offset))
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase()
    this.attributes = {}
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase()
    this.attribute = FOR_SCRIPTS.test(name) || Object.hasOwn(this.attributes, name) ? null : name
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== null) this.value += this.html.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    if (this.attribute !== null) this.value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    if (this.attribute !== null) this.attributes[this.attribute] = this.value
  }

  onopentagend(): void {
    this.openElement(false)
  }

  onselfclosingtag(): void {
    this.openElement(this.foreign > 0)
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase()
    if (this.beyond > 0) this.beyond--
    else if (name === 'form') this.endForm()
    else if (name !== 'body' && name !== 'html') this.closeTo(this.findOpen(name))
  }

  oncomment(): void { this.text = null }
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private get current(): ParentNode {
    return this.open[this.open.length - 1]!
  }

  private addText(data: string): void {
    if (this.text) this.text.data += data
    else if (/\S/.test(data)) {
      this.beginBody()
      this.append((this.text = new Text(data)))
    } else if (!this.isBetweenBlocks()) this.append((this.text = new Text(data)))
  }

  /** Blank space here shows nothing; it is half of all text nodes. */
  private isBetweenBlocks(): boolean {
    const { current } = this
    const before = current.children.at(-1) ?? current
    return before === this.document || BLOCK.has(nameOf(before))
  }

  private append(node: Text | Element): void {
    if (++this.nodes > MAX_NODES) return
    const parent = this.current
    const before = parent.children[parent.children.length - 1]
    if (before) {
      node.prev = before
      before.next = node
    }
    node.parent = parent
    parent.children.push(node)
  }

  private openElement(empty: boolean): void {
    const { name, attributes } = this
    this.text = null
    if (name === 'html' || name === 'body') {
      if (this.isSecond(name, attributes)) return
    } else if (name !== 'head' && !HEAD_CONTENT.has(name)) this.beginBody()
    this.endImplied(name)
    const element = new Element(name, attributes)
    this.append(element)
    if (!empty && !VOID.has(name)) this.push(element)
  }

  /** A second `<html>` or `<body>` adds its attributes to the first, as in a browser. */
  private isSecond(name: string, attributes: Record<string, string>): boolean {
    const first = this.open.slice(0, 4).find((node): node is Element => nameOf(node) === name)
    if (first) first.attribs = { ...attributes, ...first.attribs }
    else if (name === 'body') this.closeTo(this.findOpen('head'))
    return first !== undefined
  }

  /** What can stand in no head ends it, and begins the body that the page left out. */
  private beginBody(): void {
    if (nameOf(this.current) === 'head') this.pop()
    if (this.current !== this.document && nameOf(this.current) !== 'html') return
    const body = new Element('body', {})
    this.append(body)
    this.push(body)
  }

  private endImplied(name: string): void {
    if (/^h[1-6]$/.test(name) && /^h[1-6]$/.test(nameOf(this.current))) this.pop()
    const implied = IMPLIED_ENDS.get(name)
    if (implied) this.closeTo(this.findOpenOf(implied.closes, implied.stops))
  }

  private push(element: Element): void {
    if (this.open.length >= MAX_DEPTH) {
      this.beyond++
      return
    }
    this.open.push(element)
    if (element.name === 'svg' || element.name === 'math') this.foreign++
  }

  private pop(): void {
    const name = nameOf(this.open.pop()!)
    if (name === 'svg' || name === 'math') this.foreign--
  }

  private closeTo(depth: number): void {
    if (depth < 1) return
    this.text = null
    while (this.open.length > depth) this.pop()
  }

  /** Where the element that this end tag closes stands on the stack; -1 where it closes none. */
  private findOpen(name: string): number {
    if (SCOPE.has(name)) return this.findOpenOf(new Set([name]), name === 'table' ? new Set() : TABLE_SCOPE)
    const stops = TABLE_PARTS.has(name) ? TABLE_SCOPE : BLOCK.has(name) ? SCOPE : BLOCK
    return this.findOpenOf(new Set([name]), stops)
  }

  private findOpenOf(names: ReadonlySet<string>, stops: ReadonlySet<string>): number {
    for (let depth = this.open.length - 1; depth > 0; depth--) {
      const name = nameOf(this.open[depth]!)
      if (names.has(name)) return depth
      if (stops.has(name)) return -1
    }
    return -1
  }

  /** `</form>` takes only the form off the stack: what was opened inside it stays open. */
  private endForm(): void {
    const depth = this.findOpen('form')
    if (depth > 0) this.open.splice(depth, 1)
    this.text = null
  }
}

const nameOf = (node: AnyNode): string => (node instanceof Element ? node.name : '')

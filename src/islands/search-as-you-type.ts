// What is found while one types, below the field of the search: the same search as the form's, which goes on working.

interface Found {
  readonly link: string
  readonly speaker: string | null
  readonly verb: string
  readonly words: string
  readonly kind: 'direct' | 'mixed' | 'indirect'
}

/** The site's own texts, in the language of the page. */
interface Words {
  readonly none: string
  readonly found: string
  readonly more: string
  readonly noSpeaker: string
  readonly kinds: { readonly [kind in Found['kind']]: string }
  /** "denied", "did not say": what the words are not without. */
  readonly turned: { readonly [verb: string]: string }
}

// Faster than this nobody types on purpose; a shorter word finds everything.
const PAUSE_MS = 250
const SHORTEST = 3
const MOST = 6
const LONGEST = 140

class SearchAsYouType extends HTMLElement {
  #asked = new AbortController()
  #pause = 0
  readonly #list = document.createElement('ul')
  readonly #said = document.createElement('p')

  connectedCallback(): void {
    this.#said.setAttribute('role', 'status')
    this.append(this.#said, this.#list)
    this.addEventListener('input', () => this.#typed())
    this.addEventListener('keydown', (event) => this.#moved(event))
    this.addEventListener('focusout', ({ relatedTarget }) => this.contains(relatedTarget as Node | null) || this.#close())
  }

  get #words(): Words {
    return JSON.parse(this.dataset.words!)
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!
  }

  #typed(): void {
    this.#asked.abort()
    clearTimeout(this.#pause)
    const text = this.#input.value.trim()
    if (text.length < SHORTEST) this.#close()
    else this.#pause = setTimeout(() => void this.#ask(text), PAUSE_MS)
  }

  /** What was asked before and comes late is not shown; and a search that fails is left to the form. */
  async #ask(text: string): Promise<void> {
    this.#asked = new AbortController()
    const { signal } = this.#asked
    try {
      const answer = await fetch(`/api/v1/statements?${new URLSearchParams({ text, limit: String(MOST) })}`, { signal })
      const { items, next } = await answer.json()
      if (answer.ok && !signal.aborted) this.#show(items, next !== null)
    } catch {
      if (!signal.aborted) this.#close()
    }
  }

  #show(items: readonly Found[], hasMore: boolean): void {
    const { none, found, more } = this.#words
    this.#said.textContent = items.length === 0 ? none : (hasMore ? more : found).replace('{n}', String(items.length))
    this.#list.replaceChildren(...items.map((it) => this.#item(it)))
  }

  #item({ link, speaker, verb, words, kind }: Found): HTMLElement {
    const { noSpeaker, kinds, turned } = this.#words
    const how = [turned[verb], kinds[kind]].filter((it) => it !== undefined).join(', ')
    const item = document.createElement('li')
    const way = document.createElement('a')
    way.href = new URL(link).pathname
    way.append(textIn('b', speaker ?? noSpeaker), ' ', textIn('i', how), ' ', textIn('span', shortened(spoken(words, kind))))
    way.className = kind
    item.append(way)
    return item
  }

  /** Down into what was found and up again; Escape closes it. */
  #moved(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.#close()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const places: HTMLElement[] = [this.#input, ...this.#list.querySelectorAll('a')]
    const next = step && places[places.indexOf(document.activeElement as HTMLElement) + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  #close(): void {
    this.#asked.abort()
    this.#said.textContent = ''
    this.#list.replaceChildren()
  }
}

/** Text from outside, in an element of its own, so that signs for direction end with it. */
function textIn(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.dir = 'auto'
  element.textContent = text
  return element
}

/** A speaker's own words have their marks, and nobody else's: as on the pages. */
const spoken = (words: string, kind: Found['kind']) => (kind === 'direct' && !/^["'“”„«»‘’‹›「『]/.test(words) ? `“${words}”` : words)

const shortened = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words)

customElements.define('search-as-you-type', SearchAsYouType)

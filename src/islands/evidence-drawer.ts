// Opens a sentence beside the page instead of inside it, where there is room: the page keeps its place. Everywhere else,
// and without this, the <details> in it opens as such.

const ROOM = '(min-width: 64rem)'

/** There is one drawer, whoever opens it. */
const drawer = document.createElement('dialog')
const close = document.createElement('button')
const shown = document.createElement('div')
drawer.className = 'drawer'
drawer.append(close, shown)

let opener: HTMLElement | null = null

class EvidenceDrawer extends HTMLElement {
  connectedCallback(): void {
    this.#summary.addEventListener('click', (event) => this.#opened(event))
  }

  get #summary(): HTMLElement {
    return this.querySelector('summary')!
  }

  #opened(event: Event): void {
    if (!matchMedia(ROOM).matches || this.querySelector('details')!.open) return
    event.preventDefault()
    if (opener === this.#summary) return shut()
    this.#fill()
    if (!drawer.isConnected) document.body.append(drawer)
    if (!drawer.open) drawer.show()
    opener?.removeAttribute('aria-expanded')
    opener = this.#summary
    opener.setAttribute('aria-expanded', 'true')
    close.focus()
  }

  /** The same as would open in place, with whose words it is about above it. */
  #fill(): void {
    const heading = this.closest('.statement, .point')?.querySelector('h3, h4, .by, .about')?.cloneNode(true)
    const parts = [...this.querySelector('details')!.children].filter((it) => it.localName !== 'summary').map((it) => it.cloneNode(true))
    close.textContent = this.dataset.close ?? '×'
    drawer.setAttribute('aria-label', this.#summary.textContent)
    shown.replaceChildren(...(heading ? [heading] : []), ...parts)
  }
}

/** Gives the keyboard back to where it was. */
function shut(): void {
  drawer.close()
  opener?.removeAttribute('aria-expanded')
  opener?.focus()
  opener = null
}

close.addEventListener('click', shut)
document.addEventListener('keydown', ({ key }) => void (key === 'Escape' && drawer.open && shut()))

customElements.define('evidence-drawer', EvidenceDrawer)

// The keyboard's way through a comparison: j, k or the arrows go from row to row, left and right from side to side. Only
// while the focus is inside, so that no letter is taken from anybody who types or listens elsewhere.

const ROW = '.row'
const CELL = '.cell:not(.none)'

const STEPS: { readonly [key: string]: { readonly rows: number; readonly cells: number } } = {
  j: { rows: 1, cells: 0 },
  k: { rows: -1, cells: 0 },
  ArrowDown: { rows: 1, cells: 0 },
  ArrowUp: { rows: -1, cells: 0 },
  ArrowLeft: { rows: 0, cells: -1 },
  ArrowRight: { rows: 0, cells: 1 },
}

class ComparedRows extends HTMLElement {
  connectedCallback(): void {
    for (const place of this.querySelectorAll<HTMLElement>(`${ROW}, ${CELL}`)) place.tabIndex = -1
    const first = this.querySelector<HTMLElement>(ROW)
    if (first) first.tabIndex = 0
    this.addEventListener('keydown', (event) => this.#moved(event))
  }

  #moved(event: KeyboardEvent): void {
    const step = STEPS[event.key]
    const from = event.target as HTMLElement
    if (!step || event.ctrlKey || event.altKey || event.metaKey || from.matches('input, select, textarea')) return
    const next = step.rows !== 0 ? this.#row(from, step.rows) : cell(from, step.cells)
    if (!next) return
    event.preventDefault()
    this.#go(next)
  }

  #row(from: HTMLElement, by: number): HTMLElement | undefined {
    const rows = [...this.querySelectorAll<HTMLElement>(ROW)]
    return rows[rows.indexOf(from.closest<HTMLElement>(ROW)!) + by]
  }

  /** One row is in the order of the Tab key: the one that was visited last. */
  #go(place: HTMLElement): void {
    for (const row of this.querySelectorAll<HTMLElement>(ROW)) row.tabIndex = row.contains(place) ? 0 : -1
    place.focus({ preventScroll: true })
    place.scrollIntoView({ block: 'nearest' })
  }
}

/** The side of a row on the left or on the right as they are written: the other way round from right to left. */
function cell(from: HTMLElement, by: number): HTMLElement | undefined {
  const row = from.closest<HTMLElement>(ROW)
  if (!row) return undefined
  const cells = [...row.querySelectorAll<HTMLElement>(CELL)]
  const at = cells.indexOf(from.closest<HTMLElement>(CELL)!)
  const way = getComputedStyle(row).direction === 'rtl' ? -by : by
  return at < 0 ? cells.at(way > 0 ? 0 : -1) : cells[at + way]
}

customElements.define('compared-rows', ComparedRows)

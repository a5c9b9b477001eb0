// While somebody reads a form once more, the browser looks for a number with which its ticket makes a hash that begins with zeros.
// One such form costs nothing that anybody notices, ten thousand cost an hour. Without script, or without the browser's own
// hashing (pages that come without TLS), the form goes without it, by the slower way.

export interface Work {
  readonly iterations: number
  /** How many zeros the hash begins with. */
  readonly bits: number
}

/** The first number that will do. */
export async function solved(ticket: string, { iterations, bits }: Work): Promise<string> {
  const bytes = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', bytes.encode(ticket), 'PBKDF2', false, ['deriveBits'])
  for (let number = 0; ; number++) {
    const hash = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: bytes.encode(String(number)), iterations }, key, 32)
    if (new DataView(hash).getUint32(0) >>> (32 - bits) === 0) return String(number)
  }
}

/** Whoever sends before it is found waits for it. */
function define(): void {
  class ProofOfWork extends HTMLElement {
    connectedCallback(): void {
      const { iterations, bits } = this.dataset
      const [form, said] = [this.querySelector('form')!, this.querySelector<HTMLElement>('[role=status]')!]
      const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement
      const found = solved(field('ticket').value, { iterations: Number(iterations), bits: Number(bits) }).then((proof) => void (field('proof').value = proof), () => {})
      let isReady = false
      void found.then(() => (isReady = true))
      form.addEventListener('submit', (event) => {
        if (isReady) return
        event.preventDefault()
        said.hidden = false
        void found.then(() => form.submit())
      })
    }
  }
  customElements.define('proof-of-work', ProofOfWork)
}

if ('customElements' in globalThis && globalThis.crypto?.subtle) define()

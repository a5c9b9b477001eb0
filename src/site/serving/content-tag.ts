import { createHash } from 'node:crypto'

/** An ETag: the same for the same content, however it is compressed on its way. */
export const contentTag = (content: string | Uint8Array): string => `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`

// Takes NUL, which no PostgreSQL text can hold. One character for one: spans stay right.
const NUL = /\u0000/g

/** A text as a column can hold it, each character in its place: NUL and halves of characters become "�". */
export const storable = (text: string): string => text.replace(NUL, '\ufffd').toWellFormed()

import fc from 'fast-check'

// What newspapers put next to each other, and what they don't.
const PIECES = [
  'word', 'Word', 'the', 'He', 's', 'n’t', ' ', ' ', ' ', '\n', '\n\n', '.', '.', ',', '?', '!', '…', '...', '-', '—', '--', ':', '/',
  '“', '”', '‘', '’', '"', "'", "''", '``', '«', '»', '„', '‹', '›', '[', ']', '(', ')', 'U.S.', 'Mr.', 'a.m.', 'No. 1', '@', '#',
  '1', '12', '$', '%', '6’2”', '’90s', 'é', 'e\u0301', '\u00ad', '\u200b', 'Ж', '漢', '😀', '\ud83d', 'http://', 'www.a', '\u0000', '\r\n', '\u2028',
]

/** Random text for the laws of this room, more likely than not to go wrong. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

/** Words and marks that open a sentence far more often than they go on with a name after an abbreviation. */
export const STARTERS: ReadonlySet<string> = new Set(
  `“ " '' \`\` „ — –
  The A An This That These Those There Here It He She They We I You His Her Their Its Our My Your
  But And Or So Yet For If When While As At In On By After Before Since Until Once During Under Over From To With Without
  Although Though Because However Still Also Then Now Both Some Many Most Such One Two Three Another Other Others Each
  What Who Where Why How Is Are Was Were Do Does Did Has Have Had Will Would Can Could Should May Not No Yes
  According Meanwhile Moreover Earlier Later Despite Even Just Last Asked Nobody Nothing All Only`.trim().split(/\s+/),
)

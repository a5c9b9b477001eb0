/** What a model is told, by the names of its weights. */
export type Figures<W> = { readonly [figure in Exclude<keyof W, 'bias'>]: number }

/** 0 to 1, by logistic weights. */
export function likely<W extends { readonly bias: number }>(weights: W, figures: Figures<W>): number {
  const values: { readonly [figure: string]: number } = figures
  const scales = weights as { readonly [figure: string]: number } // all of them are numbers
  let sum = weights.bias
  for (const figure in values) sum += scales[figure]! * values[figure]! // asked of every two passages: no list of keys is made
  return 1 / (1 + Math.exp(-sum))
}

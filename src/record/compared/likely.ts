/** What a model is told, by the names of its weights. */
export type Figures<W> = { readonly [figure in Exclude<keyof W, 'bias'>]: number }

/** 0 to 1, by logistic weights. */
export function likely<W extends { readonly bias: number }>(weights: W, figures: Figures<W>): number {
  let sum = weights.bias
  for (const [figure, value] of Object.entries<number>(figures)) sum += weights[figure as keyof W & string] as number * value // its keys are those of the weights
  return 1 / (1 + Math.exp(-sum))
}

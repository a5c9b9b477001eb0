/**
 * Logistic regression over a few plain numbers, by Newton's method: the weights under which the answers are the likeliest,
 * held back a little from extremes.
 */
export function fitted(rows: readonly (readonly number[])[], answers: readonly boolean[], { restraint = 1, rounds = 12 } = {}): number[] {
  const width = rows[0]!.length
  let weights: number[] = new Array(width).fill(0)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => restraint * weight)
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? restraint : 0)))
    rows.forEach((row, r) => {
      const sure = 1 / (1 + Math.exp(-dot(row, weights)))
      for (let i = 0; i < width; i++) {
        slope[i]! += (sure - (answers[r] ? 1 : 0)) * row[i]!
        for (let j = 0; j < width; j++) curve[i]![j]! += sure * (1 - sure) * row[i]! * row[j]!
      }
    })
    const step = solved(curve, slope)
    weights = weights.map((weight, i) => weight - step[i]!)
  }
  return weights
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0)

/** The x of A x = b, by Gauss's elimination; A is symmetric and far from singular here. */
function solved(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i]!])
  for (let k = 0; k < rows.length; k++) {
    const pivot = rows[k]!.map((value) => value / rows[k]![k]!)
    rows.forEach((row, i) => { if (i !== k) rows[i] = row.map((value, j) => value - row[k]! * pivot[j]!) })
    rows[k] = pivot
  }
  return rows.map((row) => row.at(-1)!)
}

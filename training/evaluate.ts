/**
 * Prints the scorers' tables for what the commands give now.
 *
 *     npm run evaluate [-- NAME…]
 */
import { atHand, measured, MEASURES } from './measures.ts'

const wanted = process.argv.slice(2)
for (const measure of MEASURES) {
  if (wanted.length > 0 && !wanted.includes(measure.name)) continue
  console.log(`\n${measure.name}: ${measure.data}`)
  console.log(atHand(measure) ? measured(measure).table : '  not measured: the data is not beside this checkout')
}

/**
 * Does up to `width` pieces of work at a time and gives the results in the order of the pieces, each as soon
 * as it is its turn. While all are busy, or the reader of the results is slow, no further piece is taken.
 */
export async function* inOrder<In, Out>(
  pieces: AsyncIterable<In>,
  work: (piece: In) => Promise<Out>,
  width: number,
): AsyncGenerator<Out> {
  const source = pieces[Symbol.asyncIterator]()
  const doing: Promise<Out>[] = []
  let coming: Promise<IteratorResult<In>> | null = source.next()
  while (coming || doing.length > 0) {
    const next: Promise<IteratorResult<In>> | null = doing.length < width ? coming : null
    if ((await ready(doing[0], next)) === 'result') yield await doing.shift()!
    else {
      const piece: IteratorResult<In> = await next!
      coming = piece.done ? null : source.next()
      if (!piece.done) doing.push(heardLater(work(piece.value)))
    }
  }
}

/** A fault in a later piece waits for its turn: it is thrown there, and must not end the program before. */
function heardLater<T>(result: Promise<T>): Promise<T> {
  result.catch(() => {})
  return result
}

/** Which of the two comes first; where both are there, the result. */
function ready(result: Promise<unknown> | undefined, piece: Promise<unknown> | null): Promise<'result' | 'piece'> {
  const race = []
  if (result) race.push(result.then(() => 'result' as const))
  if (piece) race.push(piece.then(() => 'piece' as const))
  return Promise.race(race)
}

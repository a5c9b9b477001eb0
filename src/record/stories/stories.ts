import { agglomerated } from './agglomeration.ts'
import { clusterOf, joined, kinship, type Cluster } from './clusters.ts'
import { neighbours } from './neighbours.ts'
import { emptyShelf, shelve, type Print, type Shelf, type StoryDocument } from './shelf.ts'
import { vectors } from './vectors.ts'

/*
 * Which articles tell of the same event. In come articles of any number and order, out comes a story for each: the id of
 * its earliest article. The same articles give the same stories in whatever order they arrive. It doesn't say
 * who copied whom (see `copies.ts`), and it deletes nothing.
 *
 * The way: TF-IDF vectors, the nearest neighbours of each by an inverted index, and average-link agglomeration over
 * those neighbours, with a penalty where two groups each have a name that the other lacks.
 */

/** dev set: F1 is within 0.01 of its best from 0.06 to 0.1. */
const ONE_STORY = 0.09

/** The story of each article, by the article's id. */
export function storiesOf(documents: Iterable<StoryDocument>): Map<string, string> {
  const shelf = emptyShelf()
  for (const document of documents) shelve(shelf, document)
  return storiesOn(shelf)
}

/** The stories of all that has been put on a shelf so far. */
export function storiesOn(shelf: Shelf): Map<string, string> {
  const prints = shelf.prints.toSorted(byDayAndId)
  const stories = new Map<string, string>()
  for (const { articles } of grown({ ...shelf, prints })) {
    const first = prints[articles.reduce((a, b) => Math.min(a, b))]!
    for (const article of articles) stories.set(prints[article]!.id, first.id)
  }
  return stories
}

function grown(shelf: Shelf): Cluster[] {
  const all = vectors(shelf)
  const single = shelf.prints.map((print, i) => clusterOf(i, all[i]!, print))
  return agglomerated(single, neighbours(all, shelf.words.length), { kinship, joined, least: ONE_STORY })
}

function byDayAndId(a: Print, b: Print): number {
  return (a.day ?? Infinity) - (b.day ?? Infinity) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

import { sentences as sentencesIn, type Sentence } from '../text/sentences.ts'
import { quotations } from '../text/quotations.ts'
import type { Span } from '../text/span.ts'
import { tokens as tokensIn } from '../text/tokens.ts'
import type { Analysis } from './analysis.ts'
import { lemmaOf } from './lemmas.ts'
import type { Model } from './model.ts'
import { namesOf } from './names.ts'
import { nameRelations } from './relations.ts'
import { tagsOf } from './tags.ts'
import { parseSentence } from './tree.ts'
import { type Word, wordsOf } from './words.ts'

/** Annotates a text, or those blocks of it that are given, with tags, lemmas, names and trees. */
export function analyse(text: string, model: Model, blocks?: readonly Span[]): Analysis {
  const tokens = blocks ? blocks.flatMap((block) => tokensIn(text, block)) : tokensIn(text)
  const sentences = sentencesIn(text, tokens, blocks ? { blocks } : {})
  const words = wordsOf(text, tokens)
  const tags = tagsOf(words, sentences, model.tags)
  return {
    text,
    tokens,
    sentences,
    quotations: quotations(text, blocks),
    tags,
    lemmas: words.map((word, i) => lemmaOf(word.lower, tags[i]!, model.lemmas)),
    names: namesOf(words, tags, sentences, model.names),
    ...treesOf(words, tags, sentences, model),
  }
}

function treesOf(words: readonly Word[], tags: readonly string[], sentences: readonly Sentence[], model: Model): Pick<Analysis, 'heads' | 'relations'> {
  const heads = new Int32Array(words.length).fill(-1)
  const relations: string[] = new Array(words.length).fill('none')
  for (const sentence of sentences) {
    parseSentence(words, tags, sentence, model.tree, heads)
    nameRelations(words, tags, sentence, heads, model.relations, relations)
  }
  return { heads, relations }
}

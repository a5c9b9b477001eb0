import { z } from 'zod'
import { known, link, Listing, named, PAGE, pageOf, text, words } from '../api/schemas.ts'

export const ReplySearch = z.strictObject({
  about: words('What it is about: article:CAPTURE, meeting:ID, or point:KEY for what a side answers to a statement.').optional(),
  cursor: Listing.shape.cursor,
  limit: z.coerce.number().int().min(1).max(PAGE.most).default(PAGE.usual).meta({ description: 'How many at most.' }),
})

export const ReplyKey = z.strictObject({ key: z.guid().meta({ description: 'The reply’s key.' }) })

export const Reply = named(
  'Reply',
  z.object({
    key: text, link, about: text.meta({ description: 'article:CAPTURE, meeting:ID or point:KEY.' }), aboutLink: z.url().meta({ description: 'The permanent address of that.' }),
    parent: known.meta({ description: 'The key of the reply that it answers.' }), name: text.meta({ description: 'As its author signs it; nobody has checked it unless it is a side’s.' }),
    side: known.meta({ description: 'The verified side whose own words these are, on the record; null for a reader’s.' }), words: known.meta({ description: 'The words of the record that a side answers.' }),
    text: text.meta({ description: 'What its author wrote: no part of the record.' }), sentAt: text, editedAt: known,
  }),
)

export const Replies = pageOf('Replies', Reply)

import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Span } from '../../text/span.ts'
import { castOf } from '../names/casting.ts'
import { entitiesOf } from '../names/entities.ts'
import { draftsOf } from './statements.ts'
import { roughAnalysis } from '../rough-analysis.ts'

// A text with its attributions marked: {source|cue|content}, one part after the other as they stand.
//   «s Lund» source, «c said» cue, «t the rest» content; the number tells attributions apart: «s2 …».
const cases: [name: string, text: string, speakers: (string | null)[]][] = [
  ['a name with its title', '«s Minister Kari Lund» «c said» «t it was late».', ['Kari Lund']],
  ['a surname means the one person who has it', 'Minister Kari Lund came. «s Lund» «c said» «t it was late».', ['Kari Lund']],
  ['a headline’s surname means whoever is named in full later', '«s Lund» «c said» «t it was late». Minister Kari Lund left.', ['Kari Lund']],
  ['a day behind a name is no part of it', 'Senator «s Kari Lund» Sunday «c said» «t it was late».', ['Kari Lund']],
  ['two of one surname and nothing to tell which', 'Mayor Kari Lund and Senator Ola Lund met. «s Lund» «c said» «t it was late».', [null]],
  ['a form of address tells two of one surname apart', 'Spokeswoman Kari Lund and spokesman Ola Lund met. «s Mr. Lund» «c said» «t it was late».', ['Ola Lund']],
  ['a bare surname keeps the person it was used for', 'Mayor Kari Lund came. Lund sat down beside Senator Ola Lund. «s Lund» «c said» «t it was late».', ['Kari Lund']],
  ['“Mr.” beside a woman of that name is somebody else', 'The first lady Kari Lund came. «s Mr. Lund» «c said» «t it was late».', ['Lund']],
  ['a first name does too', 'Mayor Kari Lund and Senator Ola Lund met. «s Kari» «c said» «t it was late».', ['Kari Lund']],
  ['the head of the phrase speaks, not who stands before it', '«s Norwegian Foreign Minister Kari Lund» «c said» «t no».', ['Kari Lund']],
  ['a minister’s spokesman is not the minister', 'Minister Kari Lund came. «s A spokesman for Lund» «c said» «t no».', ['spokesman']],
  ['a name behind “for” is not the speaker', 'Minister Kari Lund came. «s Lund’s spokesman» «c said» «t no».', ['Lund’s spokesman']],
  ['somebody’s supporters are not somebody', 'Minister Kari Lund came. «s Lund supporters» «c said» «t no».', ['Lund supporters']],
  ['a name in apposition', '«s The union’s spokeswoman, Ann Lee,» «c said» «t no».', ['Ann Lee']],
  ['a name behind letters did not write them', 'Mayor Ann Lee left. «c According to» «s letters from the union, Ann Lee» «t wrote no».', ['letters']],
  ['a job in apposition', '«s Ann Lee, a spokeswoman for the union,» «c said» «t no».', ['Ann Lee']],
  ['a role and a country name the one who holds it', 'Norwegian President Kari Lund met Swedish President Ann Lee. «s The Swedish president» «c said» «t no».', ['Ann Lee']],
  ['a bare role that two hold names nobody', 'Norwegian President Kari Lund met Swedish President Ann Lee. «s The president» «c said» «t no».', ['president']],
  ['the president is not the vice president', 'Vice President Ann Lee came. «s The president» «c said» «t no».', ['president']],
  ['a counterpart has the other’s office', 'President Kari Lund met her Swedish counterpart Ann Lee. «s The Swedish president» «c said» «t no».', ['Ann Lee']],
  ['“our president” is the president of the quoted side', 'Norwegian President Kari Lund met Swedish President Ann Lee. «t2 “«s Our president» «c warned of» «t a storm”,» «s2 Swedish aide Bo Falk» «c2 said».', ['Ann Lee', 'Bo Falk']],
  ['“I” is whoever is quoted', '«t2 “«s I» «c said» «t no”,» «s2 Minister Kari Lund» «c2 said».', ['Kari Lund', 'Kari Lund']],
  ['“we” is nobody for sure', '«t2 “«s We» «c said» «t no”,» «s2 Minister Kari Lund» «c2 said».', [null, 'Kari Lund']],
  ['“he” is not a spokeswoman', 'Spokeswoman Kari Lund came. «s He» «c said» «t no».', [null]],
  ['“she” goes on from the sentence before', '«s Minister Kari Lund» «c said» «t no». «s2 She» «c2 added» «t2 that it was late».', ['Kari Lund', 'Kari Lund']],
  ['nobody calls himself by name', 'Minister Kari Lund waited. «s She» «c said» «t Lund was late».', [null]],
  ['“they” are the leaders who just spoke', 'President Kari Lund of Norway met President Ann Lee of Sweden. «s The two leaders» «c said» «t yes».', ['Kari Lund and Ann Lee']],
  ['two who speak are a speaker of their own', 'Minister Kari Lund met Minister Ann Lee. «s Lund and Lee» «c said» «t yes».', ['Kari Lund and Ann Lee']],
  ['“who” takes up the name before it', 'Minister Kari Lund, «s who» «c said» «t no», left.', ['Kari Lund']],
  ['a seat of government speaks', '«s The White House» «c said» «t no».', ['White House']],
  ['three who speak are one speaker', 'Ann Lee met Bo Falk and Kari Lund. «s Minister Ann Lee (Oslo), Mayor Bo Falk and Senator Kari Lund» «c said» «t yes».', ['Ann Lee, Bo Falk and Kari Lund']],
  ['the son is not the father', 'President Bo Lee met his son Bo Lee Jr. on Monday. «s Lee Jr.» «c said» «t no». «s2 Mr. Lee» «c2 said» «t2 yes».', ['Bo Lee Jr', 'Bo Lee']],
  ['“he” in somebody’s own words is somebody else', 'Mayor Bo Falk came. «t2 “«s He» «c said» «t no”,» «s2 Mayor Bo Falk» «c2 said».', [null, 'Bo Falk']],
  ['“who have” is more than one', 'Her allies, among them Minister Kari Lund, «s who» have «c said» «t no», left.', [null]],
  ['according to her account is according to her', 'Minister Kari Lund came. «s2 Lund» «c2 said» «t2 yes». «c According to» «s her account» «t it was late».', ['Kari Lund', 'Kari Lund']],
  ['the leaders of many states are not the one who is named', 'President Kari Lund came. «s The presidents of thirty states» «c said» «t no».', ['presidents']],
  ['a capital speaks for its state', '«s Oslo» «c said» «t no».', ['Norway']],
  ['a short name means the one body that ends so', 'The Harbour Workers’ Union met. «s The union» «c said» «t no».', ['Harbour Workers’ Union']],
  ['the union is the one body of workers', 'The Harbour Workers’ Alliance met the Trade Board. «s The union» «c said» «t no».', ['Harbour Workers’ Alliance']],
  ['the union is neither of two', 'The Harbour Workers’ Alliance met the Mill Workers’ League. «s The union» «c said» «t no».', ['union']],
  ['their union is the one that is named', 'The Harbour Workers’ Alliance met. «t Dockers would leave», «s their union» «c said».', ['Harbour Workers’ Alliance']],
  ['the wife of a captain is no captain', 'The wife of the ship’s captain, Ann Lee, came. Mayor Bo Falk spoke. «s He» «c said» «t no».', ['Bo Falk']],
  ['a city that acts is one name', 'The City of Brasko met the Trade Board. «s The City» «c said» «t no».', ['City of Brasko']],
  ['a ministry’s statement is the ministry speaking', '«s A statement from the Foreign Ministry» «c said» «t no».', ['Foreign Ministry']],
  ['one official is not another', '«s A senior official» «c said» «t no». «s2 Another senior official» «c2 said» «t2 yes».', ['senior official', 'senior official (2)']],
  ['the official is the one before', '«s A senior official» «c said» «t no». «s2 The official» «c2 added» «t2 that it was late».', ['senior official', 'senior official']],
  ['one of the lines is not the lines', 'The lines met the union. «s One of the lines» «c said» «t no».', ['One of the lines']],
  ['who stands last behind a role is meant, not the firm he works for', '«s Nordwerk Group spokesman Bo Falk» «c said» «t no».', ['Bo Falk']],
  ['somebody’s kin is named by his words', 'President Kari Lund said «s her son» «c asked» «t for a veto».', ['Kari Lund’s son']],
  ['somebody without a name is named as the text has her', '«s A relative» «c said» «t no».', ['relative']],
  ['a bare surname is not the wife’s', 'Minister Bo Lund came with his wife, Kari Lund. «s Lund» «c said» «t no».', ['Bo Lund']],
  ['one of several is not given the words of all', 'Minister Kari Lund came. «s Lund and others» «c said» «t no».', [null]],
  ['she and others are not she', '«s Minister Kari Lund» «c said» «t no». «s2 She and other ministers» «c2 said» «t2 yes».', ['Kari Lund', null]],
  ['“who” behind a ministry is not the ministry', 'A clerk at the Foreign Ministry, «s who» «c said» «t no», left.', [null]],
  ['what cannot speak is no speaker', '«s This year’s race» «c showed» «t it».', [null]],
  ['her office is the one that the article names', 'The Presidential Office is old. «t President Kari Lund told King Bo Falk no», «s her office» «c said».', ['Presidential Office']],
  ['her office without a name is hers', '«t President Kari Lund told King Bo Falk no», «s her office» «c said».', ['Kari Lund’s office']],
  ['a mayor’s office is not the president’s', 'The Presidential Office is old. «t Mayor Kari Lund told King Bo Falk no», «s her office» «c said».', ['Kari Lund’s office']],
  ['her office is not his, though he speaks', '«t King Bo Falk told President Kari Lund no», «s her office» «c said».', ['Kari Lund’s office']],
  ['her office is nobody’s while two may be meant', '«t President Vik told President Falk no», «s her office» «c said».', [null]],
  ['her office is that of the one whose name is a woman’s', '«t President Ola Vik told President Kari Lund no», «s her office» «c said».', ['Kari Lund’s office']],
  ['whoever has a counterpart is “her”', '«t President Ola Vik told her Swedish counterpart, Lund, no», «s her office» «c said».', ['Ola Vik’s office']],
  ['“he” is whoever stands in the brackets', 'Mayor Bo Falk and Senator Ola Lund came. «s He (Bo Falk)» «c said» «t no».', ['Bo Falk']],
  ['who heads “works and planning” is one', '«s Works and Urban Planning Secretary Kari Lund» «c said» «t no».', ['Kari Lund']],
  ['so is who heads “health and human services”', '«s Health and Human Services Secretary Kari Lund» «c said» «t no».', ['Kari Lund']],
  ['the police and a secretary are two', '«s The police and Planning Secretary Kari Lund» «c said» «t no».', ['police and Kari Lund']],
  ['two are named before the comma, and what they are behind it', 'Minister Kari Lund met Mayor Bo Falk. «s Kari Lund and Bo Falk, the new heads of the board,» «c said» «t no».', ['Kari Lund and Bo Falk']],
  ['the pair are the two who spoke', '«s Minister Kari Lund and Mayor Bo Falk» «c said» «t no». «s2 The pair» «c2 said» «t2 yes».', ['Kari Lund and Bo Falk', 'Kari Lund and Bo Falk']],
  ['some are others every time', '«s Some» «c said» «t no». «s2 Some» «c2 said» «t2 yes».', ['Some', 'Some (2)']],
  ['her publicist has a name behind the comma', 'Minister Kari Lund came to see Mr. Bo Falk. «c According to» «s her publicist, Bo Falk,» «t it was late».', ['Bo Falk']],
  ['her publicist is a publicist, whosever', '«s Her publicist» «c said» «t no».', ['publicist']],
  ['whose president “his president” is takes two', 'King Bo Falk met King Ola Lund. «s His president» «c said» «t no».', [null]],
  ['“which” takes up no person', 'The death of Minister Bo Lund, «s which» «c suggested» «t a war», came late.', [null]],
  ['an airline speaks', '«s An airline» «c said» «t no».', ['airline']],
  ['an astrologer speaks', '«s The astrologer» «c said» «t no».', ['astrologer']],
  ['a firm that the tagger takes for somebody is not its researcher', 'Ann Trendborg left. «s Ann Trendborg threat researcher Paul Falk» «c said» «t no».', ['Paul Falk']],
  ['letters in brackets make no place of a firm', 'Nordwerk Group (NWG) grew. «s Nordwerk Group» «c said» «t yes».', ['Nordwerk Group']],
  ['the sentences of a long quotation take nobody further away', 'Mayor Kari Lund waited. Then she left. «t “One came. Two came. Three came. Four came. Five came,”» «s she» «c said».', ['Kari Lund']],
  ['a body that spoke is “it”', '«s The Foreign Ministry» «c said» «t no». «s2 It» «c2 added» «t2 that it was late».', ['Foreign Ministry', 'Foreign Ministry']],
  ['who acts in the sentence is “it”', 'When the Foreign Ministry moved, «s it» «c said» «t no».', ['Foreign Ministry']],
  ['who alone acted in the sentence before is “it”', 'The Foreign Ministry has moved. «s It» «c said» «t no».', ['Foreign Ministry']],
  ['of two that act neither is “it”', 'The Foreign Ministry moved and the Trade Board stayed. «s It» «c said» «t no».', [null]],
  ['who acted since is in the way', '«s The Foreign Ministry» «c said» «t no». The Trade Board stayed and the Harbour Board waited. «s2 It» «c2 added» «t2 that it was late».', ['Foreign Ministry', null]],
  ['whose producers “its producers” are is left open', 'The Foreign Ministry has moved. «s Its producers» «c said» «t no».', ['producers']],
  ['letters before a name are a title', 'Attorney Gail Falk came. «s ADA Falk» «c said» «t no». «s2 Falk» «c2 said» «t2 yes».', ['Gail Falk', 'Gail Falk']],
  ['two who share a title are two people', 'Ministers Kari Lund and Bo Falk came. «s The minister» «c said» «t no». «s2 Falk» «c2 said» «t2 yes».', ['minister', 'Bo Falk']],
  ['what stands behind “in the” did not act', 'A credit in the Trade Board stayed. «s It» «c said» «t no».', [null]],
  ['a surname is known without its article', 'Prime Minister Omar Al-Sadr came. «s Mr. Sadr» «c said» «t no».', ['Omar Al-Sadr']],
  ['an office for another’s office is held by who stands before it', 'President Bo Falk met Ann Lee, Chief of Staff for Trade Board President Ola Lund. «s The chief of staff» «c said» «t no».', ['Ann Lee']],
  ['one of them is one of whoever they are', 'Two men came. «s One of them» «c said» «t no».', ['One of them']],
  ['whom somebody has named in his own words is “he” there', 'Senator Ola Vik came. «t2 “I asked Mr. Falk why. «s He» «c said» «t no”,» «s2 Mayor Kari Lund» «c2 said».', ['Falk', 'Kari Lund']],
  ['of two whom somebody has named neither is', '«t2 “I asked Mr. Falk and Mr. Vik why. «s He» «c said» «t no”,» «s2 Mayor Kari Lund» «c2 said».', [null, 'Kari Lund']],
  ['a caption that runs on is no part of who speaks', '«s Morvia fires rocket A spokesman» «c said» «t no».', ['spokesman']],
  ['the news of a channel tells it', '«c According to» «s Brasko Channel 4 news» «t it was late».', ['Brasko Channel 4 news']],
  ['half of the voters are named so', '«s Half of the voters» «c said» «t yes».', ['Half of the voters']],
  ['a source that is missing stays open', '«c It was said» «t that it was late».', [null]],
]
for (const [name, text, speakers] of cases) test(name, () => assert.deepEqual(speakersIn(text), speakers))

function speakersIn(marked: string): (string | null)[] {
  const { text, attributions } = unmarked(marked)
  const cast = castOf(roughAnalysis(text))
  const drafts = draftsOf(cast, attributions, null)
  const { ids } = entitiesOf(cast, [])
  const byId = new Map(drafts.map(({ attribution, speaker }) => [attribution.id, speaker ? ids.get(speaker)! : null]))
  return attributions.map(({ id }) => byId.get(id)!)
}

function unmarked(marked: string): { text: string; attributions: Attribution[] } {
  const parts: { role: string; number: string; start: number; end: number }[] = []
  const open: (typeof parts)[number][] = []
  let text = ''
  for (const [piece, opening] of marked.matchAll(/«(\w+) |»|[^«»]+/g)) {
    if (piece === '»') open.pop()!.end = text.length
    else if (!opening) text += piece
    else open.push(parts[parts.push({ role: opening[0]!, number: opening.slice(1) || '1', start: text.length, end: -1 }) - 1]!)
  }
  for (const part of open) part.end = text.length
  const numbers = [...new Set(parts.map(({ number }) => number))].sort()
  const spans = (number: string, role: string) => parts.filter((part) => part.number === number && part.role === role).map(({ start, end }): Span => [start, end])
  return { text, attributions: numbers.map((number) => ({ id: `a${number}`, source: spans(number, 's'), cue: spans(number, 'c'), content: spans(number, 't'), score: 1 })) }
}

for (const [before, expected, words] of [
  ['President Kari Lund met Minister Ann Lee.', 'Kari Lund and Ann Lee', 'They'], ['Envoy Kari Lund met adviser Ann Lee.', 'Kari Lund and Ann Lee', 'The two'],
  ['President Kari Lund spoke of President Bo Falk. Minister Ann Lee came.', null, 'They'], ['President Kari Lund, Minister Ann Lee and members of the board met.', null, 'They'],
] as const)
  test(`“${words}” behind “${before}” is ${expected ?? 'nobody for sure'}`, () => {
    const text = `${before} ${words} said no.`
    const at = (part: string): Span => [text.lastIndexOf(part), text.lastIndexOf(part) + part.length]
    const cast = castOf(roughAnalysis(text), { home: 'Norway', press: [], headline: null })
    const [draft] = draftsOf(cast, [{ id: 'a1', source: [at(words)], cue: [at('said')], content: [at('no')], score: 1 }], null)
    assert.equal(draft!.speaker?.name ?? null, expected)
  })

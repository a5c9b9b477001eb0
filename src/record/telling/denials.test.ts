import { test } from 'node:test'
import assert from 'node:assert/strict'
import { textAt } from '../../text/span.ts'
import { withDenials } from './denials.ts'
import type { Statement } from '../record.ts'
import { roughAnalysis } from '../rough-analysis.ts'

type Said = [speaker: string | null, verb: string, cue: string, content: string]

/** The denials among the statements, as "who: denied words -> whose statement". */
function denials(text: string, said: readonly Said[]): string[] {
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const attributions = said.map(([, , cue, content], i) => ({ id: `a${i}`, source: [], cue: [at(cue)], content: [at(content)], score: 1 }))
  const statements = said.map(([speaker, verb], i): Statement =>
    ({ id: `s${i}`, attribution: `a${i}`, within: null, speaker, relayedBy: [], addressee: null, verb, act: 'speech', kind: 'indirect', topic: null, condition: null, denies: null, agreements: [] }))
  return withDenials(statements, attributions, roughAnalysis(text)).flatMap(({ speaker, denies }) =>
    denies ? [`${speaker}: ${textAt(text, denies.denied)} -> ${denies.statement === null ? 'nobody here' : said[Number(denies.statement.slice(1))]![0]}`] : [])
}

const cases: [name: string, text: string, said: Said[], expected: string[]][] = [
  ['a denial finds the claim it answers', 'Morvia said Orland moved missiles to Tarn. Orland denied moving any missiles to Tarn.',
    [['Morvia', 'say', 'said', 'Orland moved missiles to Tarn'], ['Orland', 'deny', 'denied', 'moving any missiles to Tarn']],
    ['Orland: moving any missiles to Tarn -> Morvia']],
  ['words in marks point to the claim', 'The Courier printed a map of the so-called “plan” of the landing. Ms Vale rejected the “plan” as nothing but “fantasies” of the paper.',
    [['Courier', 'depict', 'printed', 'the so-called “plan” of the landing'], ['Vale', 'reject', 'rejected', 'the “plan” as nothing but “fantasies” of the paper']],
    ['Vale: the “plan” -> Courier']],
  ['who calls a report false denies it', 'The Courier reported that the yard will close in May. The company called the report that the yard will close false.',
    [['Courier', 'report', 'reported', 'that the yard will close in May'], ['company', 'describe', 'called', 'the report that the yard will close false']],
    ['company: the report that the yard will close -> Courier']],
  ['a judgement is no part of what is denied', 'Ms Vale dismissed the map as the fantasies of a paper.',
    [['Vale', 'reject', 'dismissed', 'the map as the fantasies of a paper']],
    ['Vale: the map -> nobody here']],
  ['without the claim only the denied words are held', 'Orland denied any role in the blast.',
    [['Orland', 'deny', 'denied', 'any role in the blast']],
    ['Orland: any role in the blast -> nobody here']],
  ['a partial denial denies its first half', 'The ministry denied cutting the grant but admitted a delay.',
    [['ministry', 'deny', 'denied', 'cutting the grant but admitted a delay']],
    ['ministry: cutting the grant -> nobody here']],
  ['a plain "did not" answers somebody who says that one did', 'The union said the ferry master ordered the night crossing. Northline said the ferry master did not order the night crossing.',
    [['union', 'say', 'said the ferry', 'the ferry master ordered the night crossing'], ['Northline', 'say', 'Northline said', 'the ferry master did not order the night crossing']],
    ['Northline: the ferry master did not order the night crossing -> union']],
  ['a "not" that answers nobody is no denial', 'The mayor said the bridge was not ready.',
    [['mayor', 'say', 'said', 'the bridge was not ready']], []],
  ['silence is no denial', 'Morvia said Orland moved missiles to Tarn. Orland declined to comment on the missiles in Tarn.',
    [['Morvia', 'say', 'said', 'Orland moved missiles to Tarn'], ['Orland', 'withhold', 'declined to comment', 'on the missiles in Tarn']], []],
  ['an offer that is rejected is no claim, and nothing is denied', 'The union offered a pay freeze for two years. Northline rejected a pay freeze for two years.',
    [['union', 'offer', 'offered', 'a pay freeze for two years'], ['Northline', 'reject', 'rejected', 'a pay freeze for two years']], []],
  ['criticism that is rejected is denied', 'Ms Vale rejected the criticism.', [['Vale', 'reject', 'rejected', 'the criticism']], ['Vale: the criticism -> nobody here']],
  ['who is denied something hears no denial', 'The court denied him.', [['court', 'deny', 'denied', 'him']], []],
  ['what is said to be untrue is denied', 'Ms Vale said the accusation was untrue.', [['Vale', 'say', 'said', 'the accusation was untrue']], ['Vale: the accusation -> nobody here']],
  ['what is said not to be true is denied', 'Ms Vale said it was not true that the yard would close.',
    [['Vale', 'say', 'said', 'it was not true that the yard would close']], ['Vale: the yard would close -> nobody here']],
  ['what is said not to be false is not', 'Ms Vale said the accusation was not false.', [['Vale', 'say', 'said', 'the accusation was not false']], []],
  ['nobody denies themselves', 'Orland said the border was closed. Orland denied that the border was closed.',
    [['Orland', 'say', 'said', 'the border was closed'], ['Orland', 'deny', 'denied', 'that the border was closed']],
    ['Orland: that the border was closed -> nobody here']],
]
for (const [name, text, said, expected] of cases) test(name, () => assert.deepEqual(denials(text, said), expected))

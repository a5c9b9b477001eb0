// SQL: by what the ways to describe somebody are told apart.
import { decidedApart } from '../decided/name-decisions.ts'

/** The key of a description. */
export const keyOf = (row: string, apart: string): string =>
  `md5(concat_ws(E'\\n', ${['name', 'kind', 'side', 'role'].map((it) => `coalesce(${row}.${it}, '')`).join(', ')}, coalesce(${apart}, '')))`

/** The article of a row that names somebody, where a person said that the name is somebody else's in it. */
export const apartIn = (row: string): string => `(select it_is.capture from decided.decision it_is where it_is.capture = capture.key and ${decidedApart(`${row}.name`, 'it_is')} limit 1)`

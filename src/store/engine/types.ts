import pg from 'pg'

const { builtins } = pg.types

// What arrives otherwise than it is meant here: big integers as text, days as moments of the local clock.
const READ: { readonly [oid: number]: (text: string) => unknown } = {
  [builtins.INT8]: Number, // ids; 2^53 of them will do
  [builtins.DATE]: (text) => text,
  [builtins.TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
}

/** How the values of the database are read: moments as ISO 8601 in UTC, days as days. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') => READ[oid] ?? pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
}

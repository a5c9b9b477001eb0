/** A page that was asked for again and is no longer there: a fact like any other visit, and never a reason to forget what was read. */
export const REMOVAL_TABLES = `
alter table arrived.visit add column removed boolean not null default false;  -- asked for again, and no longer there
create index on arrived.visit (at) where removed;
`

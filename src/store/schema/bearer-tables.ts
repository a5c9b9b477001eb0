/**
 * Who is who over all articles: each way in which any of them names somebody, and whom that is. Made from `made.entity` and what
 * people decided on names, and can be made again; the ids alone are promised, as those of talks are.
 */
export const BEARER_TABLES = `
create table made.bearer (
  id       text primary key,
  name     text not null,
  kind     text not null,
  side     text,
  variants text[] not null,
  roles    text[] not null
);
create index on made.bearer (lower(name));
create index on made.bearer (lower(name || chr(1) || id));

create table made.description (
  key    text primary key,              -- of all that follows
  name   text not null,
  kind   text not null,
  side   text,
  role   text,
  apart  text,                          -- the key of the capture in which, a person says, the name is somebody else's
  bucket text not null,                 -- what may be one by rule is in one bucket
  bearer text references made.bearer
);
create index on made.description (bucket);
create index on made.description (lower(name));
create index on made.description (bearer);

create table decided.bearer_id (
  id          bigint generated always as identity primary key,
  description text unique,              -- the key of a description that is, or last was, the bearer's; or:
  alias       text unique,              -- an id that was given away before two bearers turned out to be one, and leads to it
  bearer      text not null,
  check (num_nonnulls(description, alias) = 1)
);
create index on decided.bearer_id (bearer);

-- Of a name in one article alone.
create index on decided.decision (capture) where kind in ('merge', 'split') and capture is not null;
`

/**
 * What waits to be done, and how the hosts on the net want to be asked: a fourth kind of table. It can be lost without
 * losing anything that was read. Which feeds are followed is a person's decision, and is kept with those.
 */
export const WORK_TABLES = `
create schema work;

create table work.job (
  id           bigint generated always as identity primary key,
  kind         text not null,
  key          text not null,           -- the same job twice is one
  payload      jsonb not null,
  host         text,                    -- the origin that it asks; one job at a time does
  run_at       timestamptz not null,
  attempts     int not null default 0,  -- since it last went well
  worker       text,                    -- who has it
  locked_until timestamptz,             -- and until when nobody else may
  error        text,
  dead_at      timestamptz,             -- given up; a person may try it again
  added_at     timestamptz not null,
  unique (kind, key)
);
create index on work.job (run_at, id) where dead_at is null;
create index on work.job (host) where locked_until is not null;
create index on work.job (dead_at) where dead_at is not null;

create table work.host (
  origin      text primary key,
  robots      text,                     -- robots.txt; null where there is none
  tdm         text,                     -- tdmrep.json; null where there is none
  unreachable boolean,
  asked_at    timestamptz,              -- when these were
  free_at     timestamptz not null      -- its next turn
);

create table decided.feed (
  id       bigint generated always as identity primary key,
  url      text not null,
  title    text,
  folder   text,
  added_at timestamptz not null
);
create unique index on decided.feed (md5(url));

-- How following a feed goes.
create table work.feed (
  feed          bigint primary key references decided.feed on delete cascade,
  etag          text,
  last_modified text,
  every_ms      bigint not null,
  polled_at     timestamptz,
  error         text,
  hub           text,                   -- where the feed offers to tell us of news (WebSub)
  topic         text,                   -- what it calls itself there
  secret        text,                   -- what the hub signs with
  leased_until  timestamptz
);

-- What a feed has shown already, by id or address; a title may change.
create table work.feed_item (
  feed    bigint not null references decided.feed on delete cascade,
  key     text not null,
  seen_at timestamptz not null,
  primary key (feed, key)
);
`

/**
 * Talks, each one whoever reported it: made from many articles by record/, kept so that a page asks once. Like all that is
 * made they can be made again; their ids alone are promised, so that an id that was given away leads to its talk for good.
 */
export const TALK_TABLES = `
-- Which Readout put an article's rows here: what an older one put is put anew by "readout reread".
alter table made.article add column indexed int not null default 0;

-- What an article tells of a meeting: all that grouping looks at, and small.
create table made.report (
  article bigint primary key,
  parties text not null,                -- the sides, in order, a line each
  day     date,                         -- of the meeting, else the day by which it was told
  report  json not null
);
create index on made.report (parties, day);

-- Who sits there for which party. Some reports name a person without the party; others know whose that office is.
create table made.seat (
  article bigint not null,
  n       int not null,
  office  text not null,                -- surname and role
  side    text not null,
  known   boolean not null,             -- the report names the party, not only the person
  primary key (article, n)
);
create index on made.seat (office, side, article) where known;
create index on made.seat (office, article) where not known;

create table made.talk (
  id           text primary key,        -- stable
  number       bigint not null generated always as identity unique,
  sides        json not null,
  parties      text not null,
  principals   text[] not null,
  day          date,
  channel      text,
  topics       text[] not null,
  reports      int not null,            -- articles that tell of it
  independent  int not null,            -- those of them that know it from somewhere else than the others
  told         bytea not null,          -- both accounts and what follows from them: JSON, compressed (zstd)
  version      int not null,            -- of what made it
  edition      bigint not null,         -- grows with every change of any talk
  made_at      timestamptz not null,
  side_names   text[] not null,         -- in lower case, to be looked for
  topic_names  text[] not null
);
alter table made.talk alter column told set storage external;
create index on made.talk (coalesce(day, '0001-01-01') desc, number desc);
create index on made.talk (edition);
create index on made.talk (parties, day, number);
create index on made.talk using gin (side_names);
create index on made.talk using gin (topic_names);

create sequence made.talk_edition;

-- Which talk an article tells of, and which reading of it the talk was made from.
create table made.talk_report (
  article bigint primary key,
  talk    text not null references made.talk,
  stamp   text not null,
  copy_of bigint not null               -- the article whose text it has; its own where it is no copy
);
create index on made.talk_report (talk, article);

-- An id that was given away before two talks turned out to be one.
create table made.talk_alias (
  id   text primary key,
  talk text not null references made.talk on delete cascade
);
create index on made.talk_alias (talk);
`

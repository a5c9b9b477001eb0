import { REPLY_TABLES } from './reply-tables.ts'
import { ALERT_TABLES } from './alert-tables.ts'
import { BEARER_TABLES } from './bearer-tables.ts'
import { BUCKET_TABLES } from './bucket-tables.ts'
import { PAIR_TABLES } from './pair-tables.ts'
import { PASSAGE_TABLES } from './passage-tables.ts'
import { REMOVAL_TABLES } from './removal-tables.ts'
import { ROUND_TABLES } from './round-tables.ts'
import { STANDING_TABLES } from './standing-tables.ts'
import { TALK_ID_TABLES } from './talk-id-tables.ts'
import { TALK_TABLES } from './talk-tables.ts'
import { WORK_TABLES } from './work-tables.ts'

/**
 * The database, step by step. Append only, at the end of the list: a store knows how many it has had, not which, so that one that
 * is put between others, or edited, never runs where it is too late. test/migrations.test.ts holds those that were released.
 * Written for PostgreSQL 15 (the embedded one is 18), without extensions.
 *
 * Three kinds of tables, each in a schema of its own: what arrived, what was made of it, what people decided.
 */
export const MIGRATIONS: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'captures, readings, decisions',
    sql: `
create schema arrived;
create schema made;
create schema decided;

-- One page as it came. Never changed: a page fetched again and found changed is another capture of the same address.
create table arrived.capture (
  id            bigint generated always as identity primary key,
  key           text not null unique,   -- the stable id: of the address and the bytes
  url           text,                   -- what was asked for
  canonical_url text,                   -- what its versions have in common
  outlet        text,
  content_type  text,
  bytes         bytea not null,         -- compressed (zstd)
  length        int not null,           -- of the bytes before that
  sha256        bytea not null,         -- of the bytes before that
  headers       jsonb not null,
  policy        jsonb not null,         -- robots, tdm, contentUsage: the answers when it was fetched
  fetched_at    timestamptz not null
);
alter table arrived.capture alter column bytes set storage external;
create index on arrived.capture (md5(canonical_url)); -- an address may be longer than an index entry
create index on arrived.capture (sha256);

-- The page was fetched again and was still the same.
create table arrived.visit (
  capture bigint not null references arrived.capture,
  at      timestamptz not null,
  primary key (capture, at)
);

-- A model's whole record of a capture, exactly. All other tables of this schema are an index to the newest readings
-- and can be made again from them.
create table made.reading (
  id      bigint generated always as identity primary key,
  capture bigint not null references arrived.capture,
  model   text not null,
  made_at timestamptz not null,
  record  bytea not null,               -- JSON, compressed (zstd)
  unique (capture, model)
);
alter table made.reading alter column record set storage external;
create index on made.reading (model);

create table made.article (
  id          bigint primary key references arrived.capture,
  reading     bigint not null references made.reading,
  kind        text not null,
  issuer      text,
  headline    text,
  byline      text,
  credited_to text,
  section     text,
  published   text,                     -- as precise as the page says it
  day         date,                     -- of that
  language    text,
  url         text,
  outlet      text,
  statements  int not null
);
create index on made.article (reading);
create index on made.article (day);

-- Partitioned by article, which is by arrival: a new article touches the newest indexes only, which are small and warm,
-- so that the millionth costs what the first did. The partitions are made as they are needed; see partitions.ts.
create table made.statement (
  article        bigint not null,
  n              int not null,          -- from 0, in the order of the text
  id             text not null,         -- within the record
  speaker        text,
  role           text,
  side           text,
  addressee      text,
  addressee_side text,
  relayed_by     text[] not null,
  verb           text not null,
  act            text not null,
  kind           text not null,
  topic          text,
  condition      text,
  denies         boolean not null,      -- it is a denial
  denied         boolean not null,      -- the same article has somebody deny it
  day            date,
  score          real,
  starts         int not null,          -- its words in the article's text, from the first to the last
  ends           int not null,
  content        int[] not null,        -- the same, span by span: start, end, start, end
  sentence       int[] not null,        -- the sentences that hold source, cue and words: start, end
  passage        text not null,         -- these, with the sentence before and the one after
  passage_starts int not null,
  sentence_hash  text not null,
  decided        boolean not null,      -- a person has corrected it
  words          tsvector not null,
  primary key (article, n)
) partition by range (article);
create index on made.statement using gin (words);
create index on made.statement (lower(speaker), article);
create index on made.statement (lower(side), article);
create index on made.statement (lower(addressee), article);
create index on made.statement (lower(topic), article);
create index on made.statement (verb, article);
create index on made.statement (day, article);

create table made.entity (
  article  bigint not null,
  n        int not null,
  name     text not null,
  kind     text not null,
  role     text,
  side     text,
  mentions int not null,
  primary key (article, n)
) partition by range (article);
create index on made.entity (lower(name), article);

create table made.meeting (
  article    bigint primary key,
  sides      text[] not null,
  principals text[] not null,
  channel    text,
  secure     boolean,
  day        date,
  place      text,
  topics     text[] not null
);
create index on made.meeting (day);
create index on made.meeting using gin (sides);

create table made.agreement (
  article bigint not null,
  n       int not null,
  name    text not null,
  claims  text[] not null,              -- ids of statements within the record
  primary key (article, n)
);
create index on made.agreement (lower(name), article);

create table made.conditional (
  article     bigint not null,
  n           int not null,
  statement   text not null,
  speaker     text,
  side        text,
  addressee   text,
  condition   text not null,
  consequence text not null,
  primary key (article, n)
);
create index on made.conditional (lower(side), article);

create table made.narrative (
  article      bigint not null,
  n            int not null,
  claim        text not null,
  first_report text,
  followed_by  text[] not null,
  denied_in    text[] not null,         -- ids of statements within the record
  told_by      text,
  primary key (article, n)
);

-- What a person decided. Only ever added to. It names its subject by what outlives every reading: the capture's key
-- and the exact words, or the names concerned.
create table decided.decision (
  id       bigint generated always as identity primary key,
  key      uuid not null unique,        -- given by whoever sends it, so that sending it twice decides once
  kind     text not null check (kind in ('correction', 'merge', 'split', 'approval', 'withdrawal')),
  subject  text not null,
  capture  text,                        -- the capture's key, where the subject lies in one
  starts   int,
  ends     int,
  words    text,
  field    text,
  value    jsonb,
  reason   text,
  by       text not null,
  at       timestamptz not null,
  undoes   uuid references decided.decision (key)
);
create index on decided.decision (capture) where capture is not null;
create index on decided.decision (subject);
`,
  },
  { name: 'jobs, hosts, feeds', sql: WORK_TABLES },
  {
    name: 'who speaks to which side',
    sql: `
-- Few statements name a hearer of a known side, so that this is small, and the statements of a large side are not.
create index on made.statement (lower(addressee_side), lower(side), article) where addressee_side is not null;
`,
  },
  { name: 'talks', sql: TALK_TABLES },
  { name: 'passages out of the way', sql: PASSAGE_TABLES },
  { name: 'alerts', sql: ALERT_TABLES },
  { name: 'removed pages', sql: REMOVAL_TABLES },
  {
    name: 'settings among decisions',
    sql: `
-- What the operator sets for an outlet or another subject: the last word on a field counts.
alter table decided.decision drop constraint decision_kind_check;
alter table decided.decision add constraint decision_kind_check
  check (kind in ('correction', 'merge', 'split', 'approval', 'withdrawal', 'setting'));
`,
  },
  { name: 'replies, addresses, sides', sql: REPLY_TABLES },
  {
    name: 'outlets, whatever the letters of their names',
    sql: `
create index on made.article (lower(outlet), id) where outlet is not null;
`,
  },
  { name: 'buckets among the words', sql: BUCKET_TABLES },
  {
    name: 'what was filed together',
    sql: `
alter table made.report add column filed_under text;
create index on made.report (filed_under) where filed_under is not null;
`,
  },
  { name: 'pairs of parties', sql: PAIR_TABLES },
  { name: 'ids of talks beside what was decided', sql: TALK_ID_TABLES },
  {
    name: 'names that are one',
    sql: `
create index on decided.decision (lower(value #>> '{}')) where kind = 'merge';
`,
  },
  { name: 'who is who', sql: BEARER_TABLES },
  { name: 'what stands between parties', sql: STANDING_TABLES },
  { name: 'authors who want to hear of answers', sql: 'alter table sent.address add column wants_answers boolean not null default false;' },
  {
    name: 'sides beside topics',
    sql: `
-- What a side says on a topic is told apart in the index: without, each statement on the topic was read to see whose it is.
create index on made.statement (lower(topic), article, lower(side));
drop index made.statement_lower_article_idx3; -- (lower(topic), article)
`,
  },
  { name: 'rounds and the claims that are made again in them', sql: ROUND_TABLES },
  {
    name: 'what an older Readout made',
    sql: `
-- Asked whenever a store is opened to be worked on or shown: whether there is any.
create index on made.article (indexed);
create index on made.talk (version);
`,
  },
  {
    name: 'rounds that pages show',
    sql: `
-- Grows with every comparison that is kept: a page that was made before is out of date.
alter table made.round add column edition bigint generated always as identity;
create index on made.round (edition);
`,
  },
]

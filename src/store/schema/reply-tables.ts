/**
 * What readers and the sides themselves sent, in a schema of its own: none of it is part of the record. An address lies in a
 * table apart from its reply, sealed by a key that is not in the database, and is deleted on schedule.
 */
export const REPLY_TABLES = `
create schema sent;

-- Counts up with every change that a page shows: what was made of the store before it is out of date.
create sequence sent.edition;

create table sent.reply (
  id           bigint generated always as identity primary key,
  key          uuid not null unique,
  about        text not null,           -- "article:CAPTURE", "meeting:ID"; of a side "point:CAPTURE.START-END"
  parent       uuid,                    -- the reply that it answers
  side         text,                    -- the verified side whose words these are; null for a reader's
  capture      text,                    -- what a side answers, and the words there
  words        text,
  name         text not null,
  text         text not null,
  digest       text not null,           -- of the text, so that the same is not sent again and again
  form         uuid not null unique,    -- the form that it came by: sent twice, it is one
  language     text not null,           -- in which its author reads the site
  state        text not null check (state in ('unconfirmed', 'held', 'approved', 'refused', 'removed', 'withdrawn')),
  reason       text,                    -- why the desk refused or removed it
  sent_at      timestamptz not null,
  confirmed_at timestamptz,             -- when its author answered from the address
  edited_at    timestamptz,
  decided_at   timestamptz
);
create index on sent.reply (about, id) where state in ('approved', 'removed', 'withdrawn');
create index on sent.reply (capture) where side is not null and state = 'approved';
create index on sent.reply (state, id) where state in ('unconfirmed', 'held');
create index on sent.reply (digest);
create index on sent.reply (parent) where parent is not null;

create table sent.address (
  reply     uuid primary key references sent.reply (key) on delete cascade,
  sealed    bytea not null,             -- AES-256-GCM
  site      text not null,              -- where the site was reached: mails link to it
  delete_at timestamptz not null
);

-- The secret by which an author comes back to a reply, and a side to its door: only its hash is here.
create table sent.link (
  hash       text primary key,
  reply      uuid not null references sent.reply (key) on delete cascade,
  expires_at timestamptz not null
);

create table sent.party (
  key         uuid primary key,
  side        text not null,
  hash        text not null unique,
  verified_at timestamptz not null,
  revoked_at  timestamptz
);

create table sent.report (
  id         bigint generated always as identity primary key,
  reply      uuid not null references sent.reply (key) on delete cascade,
  text       text not null,
  form       uuid not null unique,
  sent_at    timestamptz not null,
  settled_at timestamptz                -- the desk has looked at it
);
create index on sent.report (reply) where settled_at is null;
`

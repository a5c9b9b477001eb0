/**
 * What changed from one round of two parties' talks to the next, made when the talks are grouped; and the claims that a party made
 * again, or in other terms: one claim, with one id, however many rounds it is made in.
 */
export const ROUND_TABLES = `
create table made.round (
  pair   text not null,                 -- made.talk_pair.key
  talk   text not null references made.talk on delete cascade,
  former text not null,                 -- the round before
  stamp  text not null,                 -- of what both talks were made of
  told   bytea not null,                -- each side's account beside its own of the round before: JSON, compressed (zstd)
  primary key (pair, talk)
);
alter table made.round alter column told set storage external;
create index on made.round (talk);
create index on made.round (former);

create table made.claim (
  pair     text not null,
  talk     text not null,               -- the round in which it is made again
  n        int not null,
  claim    text not null,               -- its id: the key of the words by which the first of its rounds has it
  again    boolean not null,            -- it says the same; else the same subject in other terms
  by_party text not null,
  of_party text,                        -- the other party, where the words name it
  earlier  text[] not null,             -- the keys of all words that have it in the round before, the best first
  later    text[] not null,             -- and in this one
  primary key (pair, talk, n),
  foreign key (pair, talk) references made.round on delete cascade
);
create index on made.claim (claim);
`

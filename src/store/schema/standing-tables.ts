/** What parties claim of agreements and announce to each other, read off each article when it is shown; an index to the readings, as all of `made`. */
export const STANDING_TABLES = `
create table made.agreement_claim (
  article   bigint not null,
  n         int not null,
  agreement text not null,
  claim     text not null,              -- kept, broken or invoked: what is claimed, not what is so
  by_party  text not null,
  of_party  text,                       -- whose conduct it is about, where the words say
  parties   text[] not null,            -- those between whom it stands, in lower case and in order
  statement text not null,              -- its id within the record
  primary key (article, n)
);
create index on made.agreement_claim (lower(agreement), article);
create index on made.agreement_claim (parties, article);

create table made.announcement (
  article     bigint not null,
  n           int not null,
  by_party    text not null,
  to_party    text,
  parties     text[] not null,
  condition   text not null,
  consequence text not null,
  deadline    text,                     -- the words for it
  statement   text not null,
  primary key (article, n)
);
create index on made.announcement (parties, article);
`

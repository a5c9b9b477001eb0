/** Searches that somebody wants to hear of: the search is a person's decision; how telling them goes is work. */
export const ALERT_TABLES = `
create table decided.alert (
  id       bigint generated always as identity primary key,
  name     text not null unique,
  search   json not null,
  webhook  text,                        -- where to tell of it; without, its feed alone tells
  secret   text,                        -- what is told is signed with
  site     text,                        -- where the links that are told lead to
  added_at timestamptz not null
);

-- What has been told, by the words of its sentence: neither a new reading nor a copy tells it again.
create table work.alerted (
  alert bigint not null references decided.alert on delete cascade,
  hash  text not null,
  at    timestamptz not null,
  primary key (alert, hash)
);

create table work.alert (
  alert   bigint primary key references decided.alert on delete cascade,
  sent    int not null,
  sent_at timestamptz not null
);
`

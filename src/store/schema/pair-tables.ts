/** Which two parties talked how often: counted anew for the pairs of a talk whenever it is kept, so that a list reads what it shows. */
export const PAIR_TABLES = `
-- Of talks of three, each two are a pair. In the order of the code units, as record/ sorts the sides.
create table made.talk_pair (
  talk text not null,
  key  text not null,                   -- the name in lower case
  name text not null,                   -- "Ellmark|Sorvane"
  day  date,
  primary key (talk, key)
);
create index on made.talk_pair (key, day);

create table made.pair (
  key       text primary key,
  name      text not null,
  rounds    int not null,
  first_day date,
  last_day  date
);
create index on made.pair (lower(name));
create index on made.pair (rounds desc, last_day desc nulls last, name);

insert into made.talk_pair (talk, key, name, day)
  select distinct on (id, lower(one || '|' || other)) id, lower(one || '|' || other), one || '|' || other, day
  from made.talk, unnest(string_to_array(parties, E'\\n')) one, unnest(string_to_array(parties, E'\\n')) other where one collate "C" < other collate "C"
  order by id, lower(one || '|' || other), one || '|' || other;
insert into made.pair (key, name, rounds, first_day, last_day) select key, min(name), count(*), min(day), max(day) from made.talk_pair group by key;
`

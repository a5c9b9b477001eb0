/** The ids of talks are promised: they stand beside what people decided, in backups and exports, and outlive the talks as they are made. */
export const TALK_ID_TABLES = `
create table decided.talk_id (
  id      bigint generated always as identity primary key,
  capture text unique,                  -- the key of a capture that tells, or last told, of the talk; or:
  alias   text unique,                  -- an id that was given away before two talks turned out to be one, and leads to it
  talk    text not null,
  check (num_nonnulls(capture, alias) = 1)
);
create index on decided.talk_id (talk);

insert into decided.talk_id (capture, talk) select key, talk from made.talk_report join arrived.capture on capture.id = article order by article;
insert into decided.talk_id (alias, talk) select id, talk from made.talk_alias order by id;

drop table made.talk_alias;
create view made.talk_alias as select alias as id, talk from decided.talk_id where alias is not null;
`

/**
 * A statement's row is looked at whenever its words are searched, its passage only where it is shown: so an article keeps the
 * passages of all its statements together, out of the way.
 */
export const PASSAGE_TABLES = `
alter table made.article add column passages text[];  -- of its statements, in their order

update made.article set passages = it.passages
from (select article, array_agg(passage order by n) as passages from made.statement group by article) as it
where article.id = it.article;

alter table made.statement drop column passage;
`

-- A source may be called the same in two languages, or be written with and without its marks: that is no double of
-- another source, which source_key keeps out.
drop index source_name_normal;
create index source_name_normal on source_name (normal, source_id);

-- The byline of a report, as its page names it.
alter table document add column author text check (length(author) between 1 and 300);

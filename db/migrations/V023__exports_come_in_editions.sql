-- Exports come in more formats, and a correction is a new edition beside the old one. A file is kept in parts, so that
-- one of any size is neither written nor read at once.
alter table export
    drop constraint export_format_check,
    add constraint export_format_check check (format in ('CSV', 'XLSX', 'JSONL', 'JSONLD', 'HTML', 'PDF', 'ZIP')),
    add column mark boolean not null default true,
    add column claims bigint not null default 0,
    add column edition integer not null default 1 check (edition >= 1),
    add column corrects_id uuid references export,
    add column note text not null default '',
    add column previous_id uuid references export,
    add column summary jsonb not null default '{}',
    add column made_by text not null default 'machine',
    add constraint export_later_editions_correct check ((edition = 1) = (corrects_id is null));
-- Of two people who correct the same export at once, one is told.
create unique index export_corrected_once on export (corrects_id) where corrects_id is not null;

create table export_part (
    export_id uuid not null references export on delete cascade,
    number integer not null check (number >= 0),
    content bytea not null,
    primary key (export_id, number)
);
-- Text that was compressed once, in a workbook, gains nothing from a second time.
alter table export_part alter column content set storage external;
insert into export_part
select id, number, substring(content from number * 1048576 + 1 for 1048576)
from export cross join lateral generate_series(0, greatest(0, (length(content) - 1) / 1048576)) as number;
alter table export drop column content;

-- How each conflict stood in an export, so that the next one can tell what changed since. No reference to the conflict:
-- what was published stays published.
create table export_conflict (
    export_id uuid not null references export on delete cascade,
    conflict_id uuid not null,
    section text not null,
    active boolean not null,
    state text not null,
    resolution text,
    positions integer not null,
    claims integer not null,
    primary key (export_id, conflict_id)
);

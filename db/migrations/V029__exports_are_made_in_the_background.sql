-- A large export is made while nobody waits at the line: by whichever node takes it, and by another where that one falls.
create table export_job (
    id uuid primary key,
    asked jsonb not null,
    made_by text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done bigint not null default 0,
    expected bigint not null default 0,
    attempts integer not null default 0,
    lease uuid,
    leased_until timestamptz not null default '-infinity',
    error text,
    export_id uuid references export on delete set null,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (finished_at is not null))
);
create index export_job_to_do on export_job (id) where state in ('WAITING', 'RUNNING');

-- Whether what people wrote to one another stands in the file.
alter table export add column comments boolean not null default false;

-- Reports that a language model is to read or has read. The to-do is written with the report, so that neither a restart nor
-- an endpoint that is down loses it, and what went wrong stays to be seen. A row is taken by moving not_before past the
-- time that one reading may take: a node that dies gives it back by doing nothing.
create table model_reading (
    document_id uuid primary key references document,
    state text not null default 'WAITING' check (state in ('WAITING', 'READ', 'GIVEN_UP')),
    model text,
    attempts integer not null default 0,
    not_before timestamptz not null,
    problem text,
    detail text,
    proposed integer not null default 0,
    known integer not null default 0,
    refused jsonb not null default '[]' check (jsonb_typeof(refused) = 'array'),
    changed_at timestamptz not null,
    check (state <> 'GIVEN_UP' or problem is not null)
);
create index model_reading_waiting on model_reading (not_before) where state = 'WAITING';

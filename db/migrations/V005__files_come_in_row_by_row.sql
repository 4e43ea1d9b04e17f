-- Files of claims or reports: kept as they came, their rows apart, so that each row has one outcome and a server that
-- stops goes on where it was.

create table import (
    id uuid primary key,
    version integer not null default 0,
    name text not null,
    content bytea not null,
    size bigint not null check (size > 0),
    sha256 char(64) not null,
    layout jsonb not null check (jsonb_typeof(layout) = 'object'),
    header text[] not null,
    mapping jsonb not null check (jsonb_typeof(mapping) = 'object'),
    state text not null default 'MAPPING' check (state in ('MAPPING', 'RUNNING', 'DONE', 'CANCELLED')),
    rows integer not null check (rows >= 0),
    created integer not null default 0,
    duplicates integer not null default 0,
    refused integer not null default 0,
    by text not null,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    finished_at timestamptz,
    check (created + duplicates + refused <= rows)
);
create index import_running on import (started_at) where state = 'RUNNING';

-- Cells and errors are JSON kept as text: jsonb takes no NUL, and a row with one must be refused, not lost.
create table import_row (
    import_id uuid not null references import on delete cascade,
    number integer not null check (number > 0),
    cells text not null,
    fault text,
    outcome text not null default 'WAITING' check (outcome in ('WAITING', 'CREATED', 'DUPLICATE', 'REFUSED')),
    kept_id uuid,
    errors text,
    fingerprint char(64),
    primary key (import_id, number),
    check ((kept_id is not null) = (outcome in ('CREATED', 'DUPLICATE'))),
    check ((errors is not null) = (outcome = 'REFUSED'))
);
create index import_row_outcome on import_row (import_id, outcome, number);
create index import_row_fingerprint on import_row (fingerprint) where outcome = 'CREATED';

-- How the columns of a header were last used, for the next file with the same header.
create table import_mapping (
    header_sha256 char(64) primary key,
    mapping jsonb not null check (jsonb_typeof(mapping) = 'object'),
    used_at timestamptz not null default now()
);

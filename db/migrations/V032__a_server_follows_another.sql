-- Another server whose exports are taken in: one node at a time asks it, and each export is taken once, in the transaction
-- that takes its rows.
create table followed_server (
    address text primary key,
    lease uuid,
    leased_until timestamptz not null default '-infinity',
    next_poll timestamptz not null default '-infinity',
    polled_at timestamptz,
    failures integer not null default 0,
    error text
);
create table followed_export (
    address text not null references followed_server on delete cascade,
    export_id uuid not null,
    state text not null check (state in ('TAKEN', 'FAILED')),
    attempts integer not null default 1,
    error text,
    at timestamptz not null default now(),
    primary key (address, export_id),
    check ((state = 'FAILED') = (error is not null))
);

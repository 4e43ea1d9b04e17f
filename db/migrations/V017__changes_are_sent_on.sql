-- Webhooks: changes sent on to addresses that people gave. No secret is kept: each is made anew of the server's key, the
-- id and the salt.
create table webhook (
    id uuid primary key,
    version integer not null default 0,
    owner text not null,
    url text not null check (url ~ '^https?://'),
    kinds text[] not null default '{}',
    paused boolean not null default false,
    salt uuid not null,
    -- The number of the last change that deliveries were made of.
    told bigint not null,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now()
);

-- One change to one webhook, sent until it is taken or given up.
create table webhook_delivery (
    id uuid primary key,
    webhook_id uuid not null references webhook on delete cascade,
    number bigint not null,
    kind text not null,
    entity_id uuid not null,
    at timestamptz not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'DEAD')),
    attempts integer not null default 0,
    -- When it is tried next; while it is being sent, when another node may take it for lost.
    due timestamptz not null default now(),
    status integer,
    error text,
    changed_at timestamptz not null default now(),
    unique (webhook_id, number)
);
create index webhook_delivery_due on webhook_delivery (due) where state = 'WAITING';
create index webhook_delivery_state on webhook_delivery (webhook_id, state, number desc);

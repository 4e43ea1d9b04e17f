-- Mail on its way: written once in the transaction of what it tells of, and sent by whichever node takes it. What it is
-- about and whom it goes to names it, so that no two nodes write the same one.
create table mail (
    id uuid primary key,
    about text not null,
    recipient text not null,
    language text not null check (language in ('ar', 'en')),
    subject text not null,
    body text not null,
    html text not null,
    exports uuid[] not null default '{}',
    state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'DEAD')),
    attempts integer not null default 0,
    -- When it is tried next; while it is being sent, when another node may take it for lost.
    due timestamptz not null default now(),
    error text,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    unique (about, recipient)
);
create index mail_due on mail (due) where state = 'WAITING';
create index mail_state on mail (state, id desc);

-- Who wants to hear of conflicts by mail; nobody who has not said so.
create table digest (
    owner text primary key,
    version integer not null default 0,
    address text not null check (address ~ '^[^\s@]+@[^\s@]+$'),
    rhythm text not null check (rhythm in ('DAILY', 'WEEKLY')),
    language text not null check (language in ('ar', 'en')),
    query text not null default '',
    -- Up to when its owner was told.
    told timestamptz not null,
    changed_at timestamptz not null default now()
);

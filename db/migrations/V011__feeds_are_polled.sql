-- Feeds that are subscribed to, and what became of their entries. A node that polls a feed holds it by a lease, so that
-- several nodes never poll one feed at once and a node that dies lets it go.
create table feed (
    id uuid primary key,
    version integer not null default 0,
    url text not null unique check (url ~ '^https?://'),
    title text not null default '',
    publisher_id uuid references source,
    content text not null default 'AUTO' check (content in ('AUTO', 'FEED', 'PAGE')),
    every_minutes integer not null default 30 check (every_minutes between 5 and 10080),
    paused boolean not null default false,
    etag text not null default '',
    last_modified text not null default '',
    polled_at timestamptz,
    succeeded_at timestamptz,
    next_poll timestamptz not null default now(),
    failures integer not null default 0 check (failures >= 0),
    error_rule text check (error_rule <> ''),
    error_about text not null default '',
    lease uuid,
    leased_until timestamptz not null default '-infinity',
    created_at timestamptz not null default now()
);
create index feed_due on feed (next_poll) where not paused;
create index feed_publisher on feed (publisher_id) where publisher_id is not null;

-- The key is the SHA-256 of what the feed knows an entry by, the mark that of its words: an entry whose words change
-- is taken again.
create table feed_entry (
    feed_id uuid not null references feed on delete cascade,
    key char(64) not null,
    mark char(64) not null,
    title text not null,
    link text not null,
    state text not null check (state in ('TAKEN', 'KNOWN', 'REFUSED')),
    document_id uuid references document,
    rule text check (rule <> ''),
    about text not null default '',
    passing boolean not null default false,
    attempts integer not null default 1,
    seen_at timestamptz not null,
    primary key (feed_id, key),
    check ((state = 'REFUSED') = (rule is not null)),
    check ((state = 'REFUSED') = (document_id is null))
);
create index feed_entry_seen on feed_entry (feed_id, seen_at desc, key);
create index feed_entry_document on feed_entry (document_id) where document_id is not null;

-- The queue as a place to work: views that people keep, bulk changes that can be taken back, and words that are found.

-- A filter and an order under a name. The query is that of an address, under the names that REST has.
create table saved_view (
    id uuid primary key,
    version integer not null default 0,
    owner text not null,
    name text not null check (name <> ''),
    query text not null,
    shared boolean not null default false,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    unique (owner, name)
);
create index saved_view_shared on saved_view (name) where shared;

-- One change to many conflicts, and for each what stood before: taken back where nobody changed it since.
create table bulk_change (
    id uuid primary key,
    person text not null,
    at timestamptz not null,
    undone_at timestamptz
);
create table bulk_change_part (
    bulk_change_id uuid not null references bulk_change on delete cascade,
    conflict_id uuid not null references conflict,
    review_version integer not null,
    before jsonb not null,
    primary key (bulk_change_id, conflict_id)
);
create index bulk_change_at on bulk_change (at);

-- Notes are searched too.
create index comment_search on comment using gin (search_vector(left(text, 20000)));
create index review_note_search on review using gin (search_vector(left(public_note, 20000))) where public_note <> '';

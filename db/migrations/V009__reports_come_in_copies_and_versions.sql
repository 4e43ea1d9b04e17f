-- The same report comes again: word for word, nearly so, or edited at its own address. What it repeats is linked, never
-- entered twice, and what an edit takes away stays to be seen.
alter table document add column copy_of_id uuid references document check (copy_of_id <> id);
create index document_copies on document (copy_of_id) where copy_of_id is not null;
create index document_replaces on document (replaces_id) where replaces_id is not null;

-- The bands of a report's sketch (MinHash): near-copies share at least one, so that they are found by an index and not by
-- comparing texts. The time stands here too, because a band that many reports share is only looked at around one day.
create table document_band (
    band bigint not null,
    published_at timestamptz not null,
    document_id uuid not null references document on delete cascade,
    primary key (band, published_at, document_id)
);
create index document_band_document on document_band (document_id);

-- A claim of an earlier version or of the first copy that stands in this document too.
create table claim_carried (
    claim_id uuid not null references claim,
    document_id uuid not null references document,
    primary key (claim_id, document_id)
);
create index claim_carried_document on claim_carried (document_id);

-- A claim whose words this version no longer has, and the claim that came in their place.
create table claim_gone (
    claim_id uuid not null references claim,
    document_id uuid not null references document,
    successor_id uuid references claim check (successor_id <> claim_id),
    primary key (claim_id, document_id)
);
create index claim_gone_document on claim_gone (document_id);

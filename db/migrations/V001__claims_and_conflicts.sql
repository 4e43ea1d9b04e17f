-- The model of claims, questions and conflicts: rules that must always hold live here, beside the rows they bind.

create extension if not exists pg_trgm;

-- Arabic and English written in many ways, brought to one form for search and for recognising names.
-- Diacritics and tatweel go; alef, hamza seats, ta marbuta and alef maqsura fold; Persian kaf and yeh and
-- Arabic-Indic and Persian digits become the plain ones.
create function search_normal(words text) returns text
    language sql immutable strict parallel safe
    return lower(translate(
        regexp_replace(words, '[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]', '', 'g'),
        E'\u0623\u0625\u0622\u0671\u0649\u06CC\u0626\u0629\u0624\u06A9\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9',
        E'\u0627\u0627\u0627\u0627\u064A\u064A\u064A\u0647\u0648\u0643' || '01234567890123456789'));

-- One column that an Arabic, an English and a literal query all find.
create function search_vector(words text) returns tsvector
    language sql immutable strict parallel safe
    return to_tsvector('arabic', search_normal(words))
        || to_tsvector('english', search_normal(words))
        || to_tsvector('simple', search_normal(words));

-- What people type into a search box, asked of such a column.
create function search_query(words text) returns tsquery
    language sql immutable strict parallel safe
    return websearch_to_tsquery('arabic', search_normal(words))
        || websearch_to_tsquery('english', search_normal(words))
        || websearch_to_tsquery('simple', search_normal(words));

create table place (
    id uuid primary key,
    version integer not null default 0,
    path text not null unique check (path ~ '^[a-z0-9-]+(/[a-z0-9-]+)*$'),
    parent_id uuid references place,
    kind text not null check (kind in ('COUNTRY', 'GOVERNORATE', 'DISTRICT', 'TOWN', 'NEIGHBOURHOOD', 'AREA')),
    name_en text not null check (name_en <> ''),
    name_ar text not null check (name_ar <> ''),
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    check ((latitude is null) = (longitude is null))
);
create index place_parent on place (parent_id);

create table place_name (
    place_id uuid not null references place on delete cascade,
    language text not null,
    name text not null check (name <> ''),
    normal text not null generated always as (search_normal(name)) stored,
    primary key (place_id, language, name)
);
create index place_name_normal on place_name (normal);

create table source (
    id uuid primary key,
    version integer not null default 0,
    code text unique check (code ~ '^[a-z0-9-]+$'),
    kind text not null check (kind in ('AGENCY', 'OUTLET', 'BROADCASTER', 'MONITOR', 'OFFICIAL', 'ARMED_PARTY', 'WITNESSES', 'SOCIAL_ACCOUNT', 'ORGANISATION', 'PERSON', 'ANONYMOUS')),
    name_en text check (name_en <> ''),
    name_ar text check (name_ar <> ''),
    country text check (country ~ '^[A-Z]{2}$'),
    state_affiliation text not null default 'NONE' check (state_affiliation in ('NONE', 'STATE_OWNED', 'STATE_ALIGNED', 'PARTY', 'UNKNOWN')),
    parent_id uuid references source check (parent_id <> id),
    grade char(1) not null default 'F' check (grade between 'A' and 'F'),
    notes text not null default '',
    merged_into_id uuid references source check (merged_into_id <> id),
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    check (name_en is not null or name_ar is not null)
);
create index source_parent on source (parent_id);

-- Every name a source goes by, its main names included. One normal form belongs to one source, so that
-- an alias never makes a double.
create table source_name (
    source_id uuid not null references source on delete cascade,
    language text not null,
    name text not null check (name <> ''),
    normal text not null generated always as (search_normal(name)) stored,
    primary key (source_id, language, name)
);
create unique index source_name_normal on source_name (normal, source_id);
-- A name is taken before its source is written, so that of two writers the second waits and finds the first's.
create table source_key (
    normal text primary key check (normal <> ''),
    source_id uuid not null references source on delete cascade deferrable initially deferred
);
create index source_key_source on source_key (source_id);
create index source_name_trigram on source_name using gin (normal gin_trgm_ops);

create table document (
    id uuid primary key,
    version integer not null default 0,
    publisher_id uuid references source,
    url text,
    archive_url text,
    headline text not null,
    language text not null,
    published_at timestamptz not null,
    captured_at timestamptz not null default now(),
    text text not null,
    text_sha256 char(64) not null,
    replaces_id uuid references document,
    -- A tsvector holds at most 1 MiB, whatever the words.
    search tsvector generated always as (search_vector(left(headline, 2000) || ' ' || left(text, 50000))) stored
);
create index document_publisher on document (publisher_id, published_at desc);
create index document_text on document (text_sha256);
create index document_url on document (url) where url is not null;
create index document_search on document using gin (search);

create table subject (
    id uuid primary key,
    version integer not null default 0,
    title_en text check (title_en <> ''),
    title_ar text check (title_ar <> ''),
    merged_into_id uuid references subject check (merged_into_id <> id),
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    search tsvector generated always as (search_vector(coalesce(title_en, '') || ' ' || coalesce(title_ar, ''))) stored,
    check (title_en is not null or title_ar is not null)
);
create index subject_search on subject using gin (search);
create table subject_key (
    normal text primary key check (normal <> ''),
    subject_id uuid not null references subject on delete cascade deferrable initially deferred
);
create index subject_key_subject on subject_key (subject_id);

create table event (
    id uuid primary key,
    version integer not null default 0,
    subject_id uuid not null references subject,
    title_en text check (title_en <> ''),
    title_ar text check (title_ar <> ''),
    starts_at timestamptz,
    ends_at timestamptz,
    made_by text not null default 'PERSON' check (made_by in ('PERSON', 'MACHINE')),
    merged_into_id uuid references event check (merged_into_id <> id),
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    search tsvector generated always as (search_vector(coalesce(title_en, '') || ' ' || coalesce(title_ar, ''))) stored,
    check (title_en is not null or title_ar is not null),
    check (ends_at > starts_at)
);
create index event_subject on event (subject_id);
create index event_time on event (starts_at, ends_at);
create index event_search on event using gin (search);

-- The title by which an event is found again under its subject. Events may share a title; the key is the first's.
create table event_key (
    subject_id uuid not null references subject,
    normal text not null check (normal <> ''),
    event_id uuid not null references event on delete cascade deferrable initially deferred,
    primary key (subject_id, normal)
);
create index event_key_normal on event_key (normal);
create index event_key_event on event_key (event_id);

create table event_place (
    event_id uuid not null references event on delete cascade,
    place_id uuid not null references place,
    primary key (event_id, place_id)
);
create index event_place_place on event_place (place_id);

create table predicate (
    code text primary key check (code ~ '^[a-z_]+(\.[a-z_]+)*$'),
    version integer not null default 0,
    answer_kind text not null check (answer_kind in ('YES_NO', 'QUANTITY', 'TIME_WINDOW', 'PLACE', 'ACTOR', 'TERM')),
    question_en text not null,
    question_ar text not null,
    consequence double precision not null check (consequence between 0 and 1),
    unit text,
    time_varying boolean not null default false,
    cumulative boolean not null default false,
    active boolean not null default true,
    position integer not null default 1000
);

-- A term's side says what it excludes: terms on different sides cannot both be true; an empty side is neutral.
create table predicate_term (
    predicate text not null references predicate,
    code text not null check (code ~ '^[a-z0-9_]+$'),
    side text not null,
    label_en text not null,
    label_ar text not null,
    position integer not null default 1000,
    primary key (predicate, code)
);

-- Values of the qualifiers that the vocabulary knows (victim categories, batches), some inside others.
create table qualifier_value (
    qualifier text not null check (qualifier ~ '^[a-z_]+$'),
    code text not null check (code ~ '^[a-z0-9_]+$'),
    parent_code text,
    label_en text not null,
    label_ar text not null,
    position integer not null default 1000,
    primary key (qualifier, code),
    foreign key (qualifier, parent_code) references qualifier_value
);

create table rule (
    id uuid primary key,
    version integer not null default 0,
    code text not null unique check (code ~ '^[a-z0-9-]+$'),
    source_predicate text not null references predicate,
    source_stance text not null check (source_stance in ('AFFIRMS', 'DENIES')),
    condition jsonb not null default '{}' check (jsonb_typeof(condition) = 'object'),
    target_predicate text not null references predicate check (target_predicate <> source_predicate),
    target_stance text not null check (target_stance in ('AFFIRMS', 'DENIES')),
    mode text not null default 'LOG' check (mode in ('DISABLED', 'LOG', 'APPLY')),
    valid_from timestamptz,
    valid_to timestamptz,
    label_en text not null,
    label_ar text not null,
    check (valid_to > valid_from)
);

-- What the reference files said when they were last loaded, so that a later load changes only what people left as it was.
create table reference_row (
    file text not null,
    key text not null,
    content jsonb not null,
    primary key (file, key)
);

create table question (
    id uuid primary key,
    event_id uuid not null references event,
    predicate text not null references predicate,
    qualifiers jsonb not null default '{}' check (jsonb_typeof(qualifiers) = 'object'),
    created_at timestamptz not null default now(),
    unique (event_id, predicate, qualifiers)
);

-- Attributes are facts of the claim that rules look at and that do not part questions ("under an agreement").
create table claim (
    id uuid primary key,
    version integer not null default 0,
    question_id uuid not null references question,
    claimant_id uuid references source,
    publisher_id uuid references source,
    document_id uuid references document,
    stance text not null check (stance in ('AFFIRMS', 'DENIES', 'DOES_NOT_CONFIRM')),
    answer_kind text not null check (answer_kind in ('YES_NO', 'QUANTITY', 'TIME_WINDOW', 'PLACE', 'ACTOR', 'TERM')),
    quantity_min bigint check (quantity_min >= 0),
    quantity_max bigint check (quantity_max >= quantity_min),
    quantity_best bigint check (quantity_best >= 0),
    quantity_qualifier text check (quantity_qualifier in ('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT', 'RANGE', 'FUZZY')),
    quantity_unit text check (quantity_unit <> ''),
    quantity_as_of timestamptz,
    quantity_since timestamptz,
    quantity_cumulative boolean,
    quantity_words text,
    window_from timestamptz,
    window_to timestamptz,
    window_precision text check (window_precision in ('INSTANT', 'PART_OF_DAY', 'DAY', 'DAYS', 'WEEK', 'MONTH', 'YEAR')),
    window_zone text,
    answer_place_id uuid references place,
    answer_actor_id uuid references source,
    answer_terms text[] check (array_length(answer_terms, 1) > 0),
    attributes jsonb not null default '{}' check (jsonb_typeof(attributes) = 'object'),
    certainty text not null check (certainty in ('CONFIRMED', 'REPORTED', 'LIKELY', 'EXPECTED', 'RUMOURED')),
    statement text not null check (statement <> ''),
    language text not null,
    translation text,
    translation_language text,
    quote_exact text check (quote_exact <> ''),
    quote_prefix text,
    quote_suffix text,
    happened_from timestamptz,
    happened_to timestamptz,
    happened_precision text check (happened_precision in ('INSTANT', 'PART_OF_DAY', 'DAY', 'DAYS', 'WEEK', 'MONTH', 'YEAR')),
    happened_zone text,
    made_at timestamptz,
    published_at timestamptz not null,
    captured_at timestamptz not null default now(),
    status text not null check (status in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'RETRACTED')),
    replaced_by_id uuid references claim check (replaced_by_id <> id),
    extractor text,
    confidence double precision check (confidence between 0 and 1),
    rules text[] not null default '{}',
    linked_by text not null default 'PERSON' check (linked_by in ('PERSON', 'MACHINE')),
    changed_at timestamptz not null default now(),
    search tsvector generated always as (search_vector(left(statement, 20000) || ' ' || left(coalesce(translation, ''), 20000))) stored,
    check ((answer_kind = 'QUANTITY') = (quantity_min is not null and quantity_unit is not null and quantity_qualifier is not null)),
    check (answer_kind = 'TIME_WINDOW' or (window_from is null and window_to is null)),
    check (answer_kind <> 'TIME_WINDOW' or (window_precision is not null and window_zone is not null and (window_from is not null or window_to is not null))),
    check (window_to > window_from),
    check ((answer_kind = 'PLACE') = (answer_place_id is not null)),
    check ((answer_kind = 'ACTOR') = (answer_actor_id is not null)),
    check ((answer_kind = 'TERM') = (answer_terms is not null)),
    check (happened_to > happened_from),
    check ((quote_exact is null) or document_id is not null)
);
create index claim_question on claim (question_id);
create index claim_claimant on claim (claimant_id, published_at desc);
create index claim_actor on claim (answer_actor_id) where answer_actor_id is not null;
create index claim_publisher on claim (publisher_id, published_at desc);
create index claim_document on claim (document_id);
create index claim_published on claim (published_at desc, id desc);
create index claim_search on claim using gin (search);

-- Agencies in between the claimant and the publisher, nearest the claimant first.
create table claim_via (
    claim_id uuid not null references claim on delete cascade,
    position integer not null,
    source_id uuid not null references source,
    primary key (claim_id, position)
);

-- The places a claim speaks of; none means the whole event.
create table claim_place (
    claim_id uuid not null references claim on delete cascade,
    place_id uuid not null references place,
    primary key (claim_id, place_id)
);
create index claim_place_place on claim_place (place_id);

create table conflict (
    id uuid primary key,
    version integer not null default 0,
    question_id uuid not null references question,
    type text not null check (type in ('POLARITY', 'QUANTITY', 'TIME', 'PLACE', 'ACTOR', 'TERM', 'SELF')),
    claimant_id uuid references source,
    rule_code text references rule (code),
    active boolean not null,
    inactive_reason text check (inactive_reason in ('NO_CLAIMS_LEFT', 'CLAIMS_WITHDRAWN', 'NO_LONGER_DISAGREE')),
    score double precision not null check (score between 0 and 1),
    score_parts jsonb not null,
    fingerprint text not null,
    detected_at timestamptz not null,
    changed_at timestamptz not null,
    check ((type = 'SELF') = (claimant_id is not null)),
    check (active = (inactive_reason is null)),
    unique nulls not distinct (question_id, type, claimant_id)
);
create index conflict_queue on conflict (active, score desc, id desc);
create index conflict_changed on conflict (changed_at desc, id desc);

create table position (
    conflict_id uuid not null references conflict,
    ordinal integer not null check (ordinal >= 0),
    key text not null,
    stance text not null,
    answer jsonb not null,
    origins integer not null check (origins >= 0),
    best_grade char(1) not null,
    primary key (conflict_id, ordinal)
);

-- A claim's place in a conflict: one position, or every position from first to last when it fits several.
create table position_claim (
    conflict_id uuid not null references conflict,
    claim_id uuid not null references claim,
    first_ordinal integer not null,
    last_ordinal integer not null check (last_ordinal >= first_ordinal),
    sole boolean not null,
    primary key (conflict_id, claim_id, first_ordinal)
);
create index position_claim_claim on position_claim (claim_id);

-- How claims relate, with a conflict they belong to or, for agreements and updates of a question, none.
create table relation (
    question_id uuid not null references question,
    conflict_id uuid references conflict,
    claim_id uuid not null references claim,
    other_id uuid not null references claim,
    type text not null check (type in ('CONTRADICTS', 'AGREES', 'UPDATES', 'CORRECTS', 'REFINES', 'SCOPE_DIFFERS', 'ECHOES')),
    reason_code text not null,
    reason_arguments text[] not null
);
create index relation_question on relation (question_id);
create index relation_conflict on relation (conflict_id);
create index relation_claim on relation (claim_id);
create index relation_other on relation (other_id);

-- What people decide, apart from what the machine finds.
create table review (
    conflict_id uuid primary key references conflict,
    version integer not null default 0,
    state text not null default 'NEW' check (state in ('NEW', 'IN_REVIEW', 'PEER_REVIEW', 'CLOSED', 'REOPENED')),
    resolution text check (resolution in ('CONTRADICTION_CONFIRMED', 'EXPLAINED_UPDATE', 'EXPLAINED_SCOPE', 'EXPLAINED_PRECISION', 'EXPLAINED_DEFINITION', 'DIFFERENT_EVENTS', 'EXTRACTION_ERROR', 'UNRESOLVABLE')),
    assignee text check (assignee <> ''),
    labels text[] not null default '{}',
    due date,
    public_note text not null default '',
    suppressed_reason text check (suppressed_reason <> ''),
    closed_at timestamptz,
    reopened_because jsonb check (jsonb_typeof(reopened_because) = 'object'),
    changed_at timestamptz not null default now(),
    check (state <> 'CLOSED' or resolution is not null)
);
create index review_state on review (state);
create index review_assignee on review (assignee) where assignee is not null;

create table verdict (
    conflict_id uuid not null references review,
    position_key text not null,
    verdict text not null check (verdict in ('SUPPORTED', 'REFUTED', 'UNPROVEN')),
    evidence text[] not null default '{}',
    primary key (conflict_id, position_key)
);

create table comment (
    id uuid primary key,
    conflict_id uuid not null references conflict,
    author text not null,
    text text not null check (text <> ''),
    created_at timestamptz not null default now()
);
create index comment_conflict on comment (conflict_id, created_at);

-- Who changed what, when: written once, read for ever.
create table audit (
    id uuid primary key,
    at timestamptz not null default now(),
    actor text not null,
    action text not null,
    entity text not null,
    entity_id text not null,
    before jsonb,
    after jsonb
);
create index audit_entity on audit (entity, entity_id, at);
create index audit_at on audit (at desc, id desc);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end $$;
create trigger audit_is_append_only before update or delete or truncate on audit
    for each statement execute function refuse_audit_change();

-- Questions to look at again. Rows are only ever added by writers, so that writers on one hot event never wait
-- for each other; workers take and delete them. A row that spreads makes its worker mark the questions near it, which
-- only the worker can see whole: questions of transactions still open when the claim was written have committed by then
-- or will bring a row of their own.
create table dirty_question (
    id bigint generated always as identity primary key,
    question_id uuid not null,
    event_id uuid not null,
    spreads boolean not null default true,
    marked_at timestamptz not null default now(),
    attempts integer not null default 0,
    not_before timestamptz not null default '-infinity',
    parked_at timestamptz,
    error text
);
create index dirty_question_ready on dirty_question (id) where parked_at is null;
create index dirty_question_question on dirty_question (event_id, question_id);

create table idempotency_key (
    key text not null,
    path text not null,
    request_sha256 char(64) not null,
    status integer,
    location text,
    body text,
    created_at timestamptz not null default now(),
    primary key (key, path)
);

create table export (
    id uuid primary key,
    week text check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    period_from timestamptz not null,
    period_to timestamptz not null check (period_to > period_from),
    format text not null check (format in ('CSV', 'JSONL')),
    language text not null,
    query text not null,
    sha256 char(64) not null,
    size bigint not null,
    conflicts integer not null,
    content bytea not null,
    scheduled boolean not null,
    created_at timestamptz not null default now()
);
create unique index export_scheduled_once on export (week, format, language) where scheduled;

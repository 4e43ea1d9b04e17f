-- People, and what proves who they are. Secrets are kept as SHA-256 sums: they are long and random, so that nobody can
-- find one from its sum; passwords, which are neither, are kept as Argon2id.
create table person (
    id uuid primary key,
    version integer not null default 0,
    login text not null unique check (login ~ '^[a-z0-9][a-z0-9._@+-]{0,99}$'),
    name text not null check (length(btrim(name)) between 1 and 200),
    role text not null check (role in ('VIEWER', 'REVIEWER', 'EDITOR', 'ADMIN')),
    active boolean not null default true,
    password_hash text,
    created_at timestamptz not null,
    changed_at timestamptz not null
);

create table session (
    sha256 bytea primary key check (octet_length(sha256) = 32),
    person_id uuid not null references person,
    address text not null,
    agent text not null,
    opened_at timestamptz not null,
    seen_at timestamptz not null
);
create index session_person on session (person_id);

create table api_token (
    id uuid primary key,
    person_id uuid not null references person,
    name text not null check (length(btrim(name)) between 1 and 100),
    role text not null check (role in ('VIEWER', 'REVIEWER', 'EDITOR', 'ADMIN')),
    sha256 bytea not null unique check (octet_length(sha256) = 32),
    created_at timestamptz not null,
    expires_at timestamptz,
    used_at timestamptz,
    revoked_at timestamptz
);
create index api_token_person on api_token (person_id);

-- A link that may be used once: to join with a role, or, for a person who is there, to set a new password.
create table invitation (
    id uuid primary key,
    sha256 bytea not null unique check (octet_length(sha256) = 32),
    person_id uuid references person,
    role text not null check (role in ('VIEWER', 'REVIEWER', 'EDITOR', 'ADMIN')),
    note text not null default '',
    made_by text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

-- Wrong passwords of late, by account and by address, on all nodes alike.
create table sign_in_failure (
    key text not null,
    at timestamptz not null
);
create index sign_in_failure_key on sign_in_failure (key, at);
create index sign_in_failure_at on sign_in_failure (at);

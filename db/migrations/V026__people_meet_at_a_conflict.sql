-- Two people at one conflict see each other, call each other, and confirm what the other closes.

-- Who has a conflict open: forgotten with the server's next fall, and nobody's loss.
create unlogged table presence (
    conflict_id uuid not null,
    person text not null,
    seen_at timestamptz not null,
    primary key (conflict_id, person)
);

-- Whom a comment calls, by login.
create table mention (
    comment_id uuid not null references comment on delete cascade,
    conflict_id uuid not null references conflict,
    login text not null,
    at timestamptz not null,
    primary key (comment_id, login)
);
create index mention_login on mention (login, at desc);

alter table review
    -- Who asked for the second look: where the setting wants one, somebody else closes.
    add column second_look_by text check (second_look_by <> ''),
    -- Stays when it is opened again, to tell what came since.
    add column last_closed_at timestamptz;
update review set last_closed_at = closed_at where closed_at is not null;

-- What changed, for those who follow along: event streams and webhooks. Writers only add rows. A row gets its number after
-- its transaction has committed, from one numberer at a time, so whoever has read up to a number misses nothing below it,
-- however long another transaction stays open. Identities and sequences alone are handed out before the commit: a reader
-- that goes by them steps over rows that commit late.
create table change (
    id bigint generated always as identity primary key,
    number bigint unique,
    kind text not null check (kind in ('claim.added', 'claim.changed', 'document.added', 'document.changed',
                                       'conflict.opened', 'conflict.changed', 'conflict.closed', 'conflict.reviewed')),
    entity_id uuid not null,
    at timestamptz not null default now()
);
create index change_unnumbered on change (id) where number is null;
create index change_at on change (at);
create sequence change_number;

create function tell_claims_added() returns trigger language plpgsql as $$
begin
    insert into change (kind, entity_id) select 'claim.added', id from added order by id;
    return null;
end $$;
create trigger claims_added_are_told after insert on claim
    referencing new table as added for each statement execute function tell_claims_added();

create function tell_claims_changed() returns trigger language plpgsql as $$
begin
    insert into change (kind, entity_id) select 'claim.changed', id from added order by id;
    return null;
end $$;
create trigger claims_changed_are_told after update on claim
    referencing new table as added for each statement execute function tell_claims_changed();

create function tell_documents_added() returns trigger language plpgsql as $$
begin
    insert into change (kind, entity_id) select 'document.added', id from added order by id;
    return null;
end $$;
create trigger documents_added_are_told after insert on document
    referencing new table as added for each statement execute function tell_documents_added();

create function tell_documents_changed() returns trigger language plpgsql as $$
begin
    insert into change (kind, entity_id) select 'document.changed', id from added order by id;
    return null;
end $$;
create trigger documents_changed_are_told after update on document
    referencing new table as added for each statement execute function tell_documents_changed();

create function tell_conflicts_added() returns trigger language plpgsql as $$
begin
    insert into change (kind, entity_id) select 'conflict.opened', id from added order by id;
    return null;
end $$;
create trigger conflicts_added_are_told after insert on conflict
    referencing new table as added for each statement execute function tell_conflicts_added();

create function tell_conflicts_changed() returns trigger language plpgsql as $$
begin
    insert into change (kind, entity_id)
    select case when added.active = removed.active then 'conflict.changed'
                when added.active then 'conflict.opened'
                else 'conflict.closed' end, added.id
    from added join removed on removed.id = added.id order by added.id;
    return null;
end $$;
create trigger conflicts_changed_are_told after update on conflict
    referencing old table as removed new table as added for each statement execute function tell_conflicts_changed();

create function tell_reviews_changed() returns trigger language plpgsql as $$
begin
    insert into change (kind, entity_id) select 'conflict.reviewed', conflict_id from added order by conflict_id;
    return null;
end $$;
create trigger reviews_changed_are_told after update on review
    referencing new table as added for each statement execute function tell_reviews_changed();

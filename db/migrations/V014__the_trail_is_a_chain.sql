-- The trail becomes a chain, so that a row that was changed, taken out or put in can be found: each row carries the
-- SHA-256 of the row before it and of its own words. One head orders all rows, since a chain for each thing would not
-- miss a thing that was taken out whole; it is held only from the end of a transaction to its commit.
alter table audit
    add column seq bigint,
    add column token uuid,
    add column address text,
    add column agent text,
    add column request text,
    add column hash bytea check (octet_length(hash) = 32);

-- What a row says, in the one form that is hashed. Times are microseconds since 1970, in no zone.
create function audit_words(entry audit) returns text language sql stable as $$
    select jsonb_build_array(entry.seq, entry.id, (extract(epoch from entry.at) * 1000000)::bigint, entry.actor,
                             entry.token, entry.address, entry.agent, entry.request, entry.action, entry.entity,
                             entry.entity_id, entry.before, entry.after)::text
$$;

-- Where the chain ends, kept apart from it: who cuts off its end must change two tables.
create table audit_head (
    id integer primary key default 1 check (id = 1),
    seq bigint not null,
    hash bytea not null check (octet_length(hash) = 32)
);
insert into audit_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));
create trigger audit_head_stays before delete or truncate on audit_head
    for each statement execute function refuse_audit_change();

alter table audit disable trigger audit_is_append_only;
do $$
declare
    entry audit;
    last audit_head;
begin
    select * into strict last from audit_head;
    for entry in select * from audit order by at, id loop
        last.seq := last.seq + 1;
        entry.seq := last.seq;
        last.hash := sha256(convert_to(encode(last.hash, 'hex') || audit_words(entry), 'UTF8'));
        update audit set seq = last.seq, hash = last.hash where id = entry.id;
    end loop;
    update audit_head set seq = last.seq, hash = last.hash;
end $$;
alter table audit enable trigger audit_is_append_only;

alter table audit drop constraint audit_pkey;
alter table audit alter column hash set not null;
alter table audit add primary key (seq);
drop index audit_entity, audit_at;
create index audit_entity on audit (entity, entity_id, seq);
create index audit_actor on audit (actor, seq);
create index audit_request on audit (request) where request is not null;
create index audit_at on audit using brin (at);

-- The only way in: works as the owner, so that whoever calls it needs no right to write, and sets number and hash
-- itself. The head orders the transactions; it is their last lock, so that none waits for another in turn.
create function append_audit(entries jsonb) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head audit_head;
    entry audit;
begin
    select * into strict head from audit_head for update;
    for entry in select * from jsonb_populate_recordset(null::audit, entries) loop
        head.seq := head.seq + 1;
        entry.seq := head.seq;
        head.hash := sha256(convert_to(encode(head.hash, 'hex') || audit_words(entry), 'UTF8'));
        entry.hash := head.hash;
        insert into audit select entry.*;
    end loop;
    update audit_head set seq = head.seq, hash = head.hash;
    return head.seq;
end $$;
revoke execute on function append_audit from public;

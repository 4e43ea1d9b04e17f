-- The rows of a transaction are hashed one by one, since each needs the one before, but written by one statement: the
-- head is held for less time.
create or replace function append_audit(entries jsonb) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head audit_head;
    entry audit;
    taken audit[] := '{}';
begin
    select * into strict head from audit_head for update;
    for entry in select * from jsonb_populate_recordset(null::audit, entries) loop
        head.seq := head.seq + 1;
        entry.seq := head.seq;
        head.hash := sha256(convert_to(
            encode(head.hash, 'hex')
            || jsonb_build_array(entry.seq, entry.id, (extract(epoch from entry.at) * 1000000)::bigint, entry.actor,
                                 entry.token, entry.address, entry.agent, entry.request, entry.action, entry.entity,
                                 entry.entity_id, entry.before, entry.after)::text,
            'UTF8'));
        entry.hash := head.hash;
        taken := array_append(taken, entry);
    end loop;
    insert into audit select * from unnest(taken);
    update audit_head set seq = head.seq, hash = head.hash;
    return head.seq;
end $$;

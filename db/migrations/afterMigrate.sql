-- What the role that the application works as may do, where it is not the owner: everything with rows, nothing with the
-- schema, and to the trail it may only add. Said anew after each migration, for the tables that came with it.
do $$
begin
    if '${runtime}' <> current_user then
        grant usage on schema public to "${runtime}";
        grant select, insert, update, delete on all tables in schema public to "${runtime}";
        grant usage, select on all sequences in schema public to "${runtime}";
        revoke insert, update, delete on audit, audit_head, flyway_schema_history from "${runtime}";
        grant execute on function append_audit to "${runtime}";
    end if;
end $$;

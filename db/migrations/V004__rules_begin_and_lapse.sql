-- A rule begins and lapses by date, when nobody writes. Whether it is in force is kept beside its dates, so that a sweep
-- can write it when it changes: the write marks the questions it reaches, and who reads them sees mark and rule agree.

alter table rule add column in_force boolean not null default true;

create function rule_in_force(valid_from timestamptz, valid_to timestamptz, at timestamptz) returns boolean
    language sql immutable as $$
    select coalesce(valid_from <= at, true) and coalesce(valid_to > at, true)
$$;

create function settle_rule() returns trigger language plpgsql as $$
begin
    new.in_force = rule_in_force(new.valid_from, new.valid_to, now());
    return new;
end $$;
create trigger rule_settled before insert or update of valid_from, valid_to on rule
    for each row execute function settle_rule();

update rule set in_force = false where not rule_in_force(valid_from, valid_to, now());

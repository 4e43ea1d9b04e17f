-- A key is its sender's own: the programs of two people may choose the same one, and neither gets the other's answer.
-- The tag of what was made goes with its answer.
alter table idempotency_key add column person text not null default '';
alter table idempotency_key alter column person drop default;
alter table idempotency_key drop constraint idempotency_key_pkey;
alter table idempotency_key add primary key (person, key, path);
alter table idempotency_key add column tag text;

-- Who asks again for an account may have another name by then, so an administrator decides about a version; and a password
-- that is tried counts as a wrong one until it proves right, which needs a name for each attempt.
alter table sign_on_request add column version integer not null default 0;
alter table sign_in_failure add column attempt uuid;
create index sign_in_failure_attempt on sign_in_failure (attempt);

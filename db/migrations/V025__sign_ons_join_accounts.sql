-- An account with a password is joined to the newsroom's sign-on by its owner, who is signed in and knows the password,
-- or by an administrator, who is shown who came with its login. Nothing joins them by itself.
alter table session add column joins_until timestamptz;

create table sign_on_request (
    id uuid primary key,
    issuer text not null,
    subject text not null,
    login text not null,
    name text not null,
    person_id uuid not null references person,
    asked_at timestamptz not null,
    unique (issuer, subject)
);
create index sign_on_request_person on sign_on_request (person_id);
create index sign_on_request_asked on sign_on_request (asked_at);

-- Who the newsroom's own sign-on knows a person as: the pair that OpenID Connect guarantees to stay. Logins may change
-- hands there, so that they link nobody.
alter table person
    add column issuer text,
    add column subject text,
    add constraint person_sign_on check ((issuer is null) = (subject is null));
create unique index person_of_sign_on on person (issuer, subject) where issuer is not null;

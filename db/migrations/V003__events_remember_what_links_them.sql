-- Reports of one event are told by what kind of occurrence they speak of and by its parties, not by words alone.

alter table event add column family text
    check (family in ('DEAL', 'VIOLENCE', 'DISASTER', 'ACCIDENT', 'PROTEST', 'ELECTION', 'ARREST', 'OTHER'));
alter table event add column actors text[] not null default '{}';

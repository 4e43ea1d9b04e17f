-- Which source publishes at a site, so that a fetched report finds its publisher whatever the page calls itself.
-- A site is a host, or a host with the beginning of a path where several sources share one (bbc.com/arabic).
create table source_site (
    site text primary key check (site ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+(/[^\s/?#]+)*$'),
    source_id uuid not null references source on delete cascade
);
create index source_site_source on source_site (source_id);

-- A taking back that broke off is gone on with, so what was put back already must be known.
alter table bulk_change_part add column put_back boolean not null default false;
update bulk_change_part part set put_back = true
from bulk_change change where change.id = part.bulk_change_id and change.undone_at is not null;

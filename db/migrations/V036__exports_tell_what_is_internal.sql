-- Comments were the only thing that stayed in the newsroom; now assignees, labels, dates due, reasons for setting aside
-- and who did what stay there too, unless the export was ordered with them.
alter table export rename column comments to internal;

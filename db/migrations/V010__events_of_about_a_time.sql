-- A report meets the events of about its time without reading all others.

create index event_begins on event ((coalesce(starts_at, ends_at, created_at))) where merged_into_id is null;

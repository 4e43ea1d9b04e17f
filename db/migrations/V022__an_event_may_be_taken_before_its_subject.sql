-- A batch with many new events takes all their titles before it writes their subjects, in one statement each.
alter table event_key alter constraint event_key_subject_id_fkey deferrable initially deferred;

-- Whatever changes a claim, by whatever road, marks its question for reconciliation in the same transaction.
-- Marked with it: questions of the event that ask the same with other qualifiers (their scope mismatches change)
-- and questions that a rule lets this one's claims speak to.

create function mark_questions(changed uuid[]) returns void language sql as $$
    insert into dirty_question (question_id, event_id)
    select distinct near.id, near.event_id
    from question changed_question
    join question near on near.event_id = changed_question.event_id
    where changed_question.id = any (changed)
      and (near.predicate = changed_question.predicate
           or exists (select from rule
                      where rule.mode <> 'DISABLED'
                        and rule.source_predicate = changed_question.predicate
                        and rule.target_predicate = near.predicate))
$$;

create function mark_claims_added() returns trigger language plpgsql as $$
begin
    perform mark_questions(array(select distinct question_id from added));
    return null;
end $$;

create function mark_claims_removed() returns trigger language plpgsql as $$
begin
    perform mark_questions(array(select distinct question_id from removed));
    return null;
end $$;

create function mark_claims_changed() returns trigger language plpgsql as $$
begin
    perform mark_questions(array(select question_id from removed union select question_id from added));
    return null;
end $$;

create trigger claim_added after insert on claim
    referencing new table as added for each statement execute function mark_claims_added();
create trigger claim_removed after delete on claim
    referencing old table as removed for each statement execute function mark_claims_removed();
create trigger claim_changed after update on claim
    referencing old table as removed new table as added for each statement execute function mark_claims_changed();

-- An event's time and place decide what its claims' scope is; a merge moves its questions.
create function mark_event_changed() returns trigger language plpgsql as $$
begin
    insert into dirty_question (question_id, event_id)
    select id, event_id from question where event_id = new.id;
    return null;
end $$;
create trigger event_changed after update on event
    for each row execute function mark_event_changed();

-- A rule or a vocabulary that changes puts every question it reaches in doubt.
create function mark_rule_changed() returns trigger language plpgsql as $$
begin
    insert into dirty_question (question_id, event_id)
    select id, event_id from question
    where predicate in (coalesce(new.target_predicate, old.target_predicate), coalesce(old.target_predicate, new.target_predicate));
    return null;
end $$;
create trigger rule_changed after insert or update or delete on rule
    for each row execute function mark_rule_changed();

create function mark_vocabulary_changed() returns trigger language plpgsql as $$
begin
    insert into dirty_question (question_id, event_id)
    select id, event_id from question where predicate = coalesce(new.predicate, old.predicate);
    return null;
end $$;
create trigger vocabulary_changed after insert or update or delete on predicate_term
    for each row execute function mark_vocabulary_changed();

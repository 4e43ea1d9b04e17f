-- Whatever changes a claim, by whatever road, marks its question for reconciliation in the same transaction.
-- The worker that takes the mark spreads it to near questions of the event: those that ask the same with other
-- qualifiers (their scope mismatches change) and those that a rule lets this one's claims speak to.

create function mark_questions(changed uuid[]) returns void language sql as $$
    insert into dirty_question (question_id, event_id)
    select id, event_id from question where id = any (changed)
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
    insert into dirty_question (question_id, event_id, spreads)
    select id, event_id, false from question where event_id = new.id;
    return null;
end $$;
create trigger event_changed after update on event
    for each row execute function mark_event_changed();

create function mark_event_place_changed() returns trigger language plpgsql as $$
begin
    insert into dirty_question (question_id, event_id, spreads)
    select id, event_id, false from question where event_id = coalesce(new.event_id, old.event_id);
    return null;
end $$;
create trigger event_place_changed after insert or update or delete on event_place
    for each row execute function mark_event_place_changed();

-- Two sources merged into one are one origin; a unit given to another body is another answer; a grade is shown.
create function mark_source_changed() returns trigger language plpgsql as $$
begin
    insert into dirty_question (question_id, event_id)
    with recursive touched (id) as (
        select new.id
        union
        select source.id from source join touched on source.parent_id = touched.id or source.merged_into_id = touched.id
    )
    select distinct question.id, question.event_id
    from claim join question on question.id = claim.question_id
    where claim.claimant_id in (select id from touched) or claim.answer_actor_id in (select id from touched);
    return null;
end $$;
create trigger source_changed after update of grade, kind, merged_into_id, parent_id on source
    for each row
    when (old.grade <> new.grade or old.kind <> new.kind
          or old.merged_into_id is distinct from new.merged_into_id or old.parent_id is distinct from new.parent_id)
    execute function mark_source_changed();

-- A rule or a vocabulary that changes puts every question it reaches in doubt.
create function mark_rule_changed() returns trigger language plpgsql as $$
begin
    insert into dirty_question (question_id, event_id, spreads)
    select id, event_id, false from question
    where predicate in (coalesce(new.target_predicate, old.target_predicate), coalesce(old.target_predicate, new.target_predicate));
    return null;
end $$;
create trigger rule_changed after insert or update or delete on rule
    for each row execute function mark_rule_changed();

create function mark_vocabulary_changed() returns trigger language plpgsql as $$
begin
    insert into dirty_question (question_id, event_id, spreads)
    select id, event_id, false from question where predicate = coalesce(new.predicate, old.predicate);
    return null;
end $$;
create trigger vocabulary_changed after insert or update or delete on predicate_term
    for each row execute function mark_vocabulary_changed();

create function mark_predicate_changed() returns trigger language plpgsql as $$
begin
    insert into dirty_question (question_id, event_id, spreads)
    select id, event_id, false from question where predicate = new.code;
    return null;
end $$;
create trigger predicate_changed after update of consequence, time_varying on predicate
    for each row
    when (old.consequence <> new.consequence or old.time_varying <> new.time_varying)
    execute function mark_predicate_changed();

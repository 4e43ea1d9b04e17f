-- As before, with the claims found by index, source by source: looking through all of them for each of hundreds of sources
-- that a new release places under others took minutes.
create or replace function mark_source_changed() returns trigger language plpgsql as $$
begin
    insert into dirty_question (question_id, event_id)
    with recursive touched (id) as (
        select new.id
        union
        select source.id from source join touched on source.parent_id = touched.id or source.merged_into_id = touched.id
    )
    select distinct question.id, question.event_id
    -- "offset 0" keeps these from becoming a join, which would be planned for claims of everybody.
    from touched cross join lateral (
        select question_id from claim where claim.claimant_id = touched.id
        union all
        select question_id from claim where claim.answer_actor_id = touched.id
        offset 0) said
    join question on question.id = said.question_id;
    return null;
end $$;

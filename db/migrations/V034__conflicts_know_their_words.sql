-- More of what lists are filtered by stands beside the conflict: what it is about, who stands on which side, and every
-- word that is said in it. A filter is then one condition on one table, of which the planner knows how much it leaves.
alter table conflict_voice
    add column predicate text not null default '',
    -- By claimant the ordinals of the positions that hold claims of theirs.
    add column sides jsonb not null default '{}';

-- Of the claims, the event and the subject, without their places in the text; and the id of each who says or carries it,
-- so that whoever is found by name is found by the same condition.
create table conflict_words (
    conflict_id uuid primary key references conflict on delete cascade,
    words tsvector not null
);
-- Most words are rare: the planner knows the 10,000 commonest, and that the others are rarer than these.
alter table conflict_words alter column words set statistics 1000;

-- A tsvector holds no more than 1 MB; of more different words than that the last in the alphabet are left out.
create function words_of_conflict(wanted uuid) returns tsvector language sql stable as $$
    select array_to_tsvector(coalesce(array_agg(word), '{}'))
    from (select word, sum(octet_length(word)) over (order by word) as size
          from (select unnest(tsvector_to_array(claim.search)) as word
                from position_claim held join claim on claim.id = held.claim_id where held.conflict_id = wanted
                union
                select unnest(tsvector_to_array(event.search) || tsvector_to_array(subject.search))
                from conflict join question on question.id = conflict.question_id
                join event on event.id = question.event_id join subject on subject.id = event.subject_id
                where conflict.id = wanted
                union
                select unnest(sources)::text from conflict_voice where conflict_id = wanted) spoken) counted
    where size < 900000
$$;

create function sides_of_conflict(wanted uuid) returns jsonb language sql stable as $$
    select coalesce(jsonb_object_agg(claimant_id, ordinals), '{}')
    from (select claim.claimant_id, array_agg(distinct held.first_ordinal order by held.first_ordinal) as ordinals
          from position_claim held join claim on claim.id = held.claim_id
          where held.conflict_id = wanted and held.sole and claim.claimant_id is not null
          group by claim.claimant_id) held
$$;

create or replace function refresh_voices(asked uuid[]) returns void language sql as $$
    insert into conflict_voice
    select conflict.id, claimants, claimants || publishers,
           array(select distinct array_to_string(parts[1:size], '-')
                 from unnest(tags) tag, string_to_array(tag, '-') parts, generate_series(1, cardinality(parts)) size order by 1),
           first_published, last_published, question.predicate, sides_of_conflict(conflict.id)
    from conflict join question on question.id = conflict.question_id cross join lateral (
        select coalesce(array_agg(distinct claim.claimant_id) filter (where claim.claimant_id is not null), '{}') as claimants,
               coalesce(array_agg(distinct claim.publisher_id) filter (where claim.publisher_id is not null), '{}') as publishers,
               array_agg(distinct lower(claim.language)) as tags,
               min(claim.published_at) as first_published, max(claim.published_at) as last_published
        from position_claim held join claim on claim.id = held.claim_id
        where held.conflict_id = conflict.id) said
    where conflict.question_id = any(asked)
    on conflict (conflict_id) do update
    set claimants = excluded.claimants, sources = excluded.sources, languages = excluded.languages,
        first_published = excluded.first_published, last_published = excluded.last_published,
        predicate = excluded.predicate, sides = excluded.sides
    where (conflict_voice.claimants, conflict_voice.sources, conflict_voice.languages, conflict_voice.first_published,
           conflict_voice.last_published, conflict_voice.predicate, conflict_voice.sides)
          is distinct from (excluded.claimants, excluded.sources, excluded.languages, excluded.first_published,
                            excluded.last_published, excluded.predicate, excluded.sides);
    insert into conflict_words
    select conflict.id, words_of_conflict(conflict.id) from conflict where conflict.question_id = any(asked)
    on conflict (conflict_id) do update set words = excluded.words where conflict_words.words <> excluded.words
$$;
select refresh_voices(array(select question_id from conflict));

create index conflict_voice_claimants on conflict_voice using gin (claimants);
create index conflict_voice_languages on conflict_voice using gin (languages);
create index conflict_voice_first on conflict_voice (first_published);
create index conflict_voice_last on conflict_voice (last_published);
create index conflict_words_words on conflict_words using gin (words);
create index conflict_voice_predicate on conflict_voice (predicate);
create index review_resolution on review (resolution) where resolution is not null;

-- An event that changes marks its questions already; a subject's titles are searched too.
create function mark_subject_changed() returns trigger language plpgsql as $$
begin
    insert into dirty_question (question_id, event_id, spreads)
    select question.id, event.id, false from event join question on question.event_id = event.id
    where event.subject_id = new.id;
    return null;
end $$;
create trigger subject_changed after update of title_en, title_ar on subject
    for each row
    when (old.title_en is distinct from new.title_en or old.title_ar is distinct from new.title_ar)
    execute function mark_subject_changed();

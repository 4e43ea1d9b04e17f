-- Who speaks in a conflict, in which languages and when: what lists are filtered by, kept beside the conflict, since its
-- claims are many. The worker that brings a question's conflicts in step writes it; an edited claim marks its question.
create table conflict_voice (
    conflict_id uuid primary key references conflict on delete cascade,
    claimants uuid[] not null,
    -- Those who say it and those who carried it.
    sources uuid[] not null,
    -- Tags of BCP 47 in small letters, and the beginnings of each: ar-sy is ar too.
    languages text[] not null,
    first_published timestamptz,
    last_published timestamptz
);
create index conflict_voice_sources on conflict_voice using gin (sources);

create function refresh_voices(asked uuid[]) returns void language sql as $$
    insert into conflict_voice
    select conflict.id, claimants, claimants || publishers,
           array(select distinct array_to_string(parts[1:size], '-')
                 from unnest(tags) tag, string_to_array(tag, '-') parts, generate_series(1, cardinality(parts)) size order by 1),
           first_published, last_published
    from conflict cross join lateral (
        select coalesce(array_agg(distinct claim.claimant_id) filter (where claim.claimant_id is not null), '{}') as claimants,
               coalesce(array_agg(distinct claim.publisher_id) filter (where claim.publisher_id is not null), '{}') as publishers,
               array_agg(distinct lower(claim.language)) as tags,
               min(claim.published_at) as first_published, max(claim.published_at) as last_published
        from position_claim held join claim on claim.id = held.claim_id
        where held.conflict_id = conflict.id) said
    where conflict.question_id = any(asked)
    on conflict (conflict_id) do update
    set claimants = excluded.claimants, sources = excluded.sources, languages = excluded.languages,
        first_published = excluded.first_published, last_published = excluded.last_published
    where (conflict_voice.claimants, conflict_voice.sources, conflict_voice.languages, conflict_voice.first_published,
           conflict_voice.last_published)
          is distinct from (excluded.claimants, excluded.sources, excluded.languages, excluded.first_published,
                            excluded.last_published)
$$;
select refresh_voices(array(select question_id from conflict));

-- The orders of the queue where nobody asks whether a conflict is active.
create index conflict_score on conflict (score desc, id desc);
create index conflict_detected on conflict (detected_at desc, id desc);
create index review_closed on review (closed_at) where closed_at is not null;

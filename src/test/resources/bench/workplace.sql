-- A workplace in full use: :claims claims, :conflicts conflicts, one event for each conflict, most of them small and a few
-- very large. Statements are parted by an empty line. Triggers are off, so that nothing has to be compared beside.

create function made(kind text, n bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(1526774400000 + n), 12, '0') || '7' || substr(md5(kind || n), 1, 3) || '8'
            || substr(md5(kind || n), 4, 15))::uuid
$$

-- An even spread of the numbers below :most, the same at each loading.
create function dice(kind text, n bigint, most integer) returns integer language sql immutable as $$
    select ((hashint8extended(n, hashtext(kind)) & 9223372036854775807) % most)::integer
$$

-- Halves of sentences, of a vocabulary of 1,920 words: the commonest stand in every fourth sentence, most in one of a hundred.
create table bench_phrase as
select n, language, string_agg(words[1 + word % 24] || case when word < 24 then '' else (word / 24)::text end, ' ') as words
from (values ('ar', array['حافلات', 'مقاتلين', 'المخيم', 'فجر', 'الأحد', 'شهود', 'مصدر', 'عسكري', 'نفى', 'اتفاق', 'خروج',
                          'مدنيين', 'القصف', 'المدينة', 'الجيش', 'هدنة', 'مساعدات', 'جرحى', 'طائرات', 'مستشفى', 'وفد', 'معبر',
                          'نازحين', 'الشمال']),
             ('en', array['buses', 'fighters', 'camp', 'dawn', 'Sunday', 'witnesses', 'source', 'military', 'denied',
                          'agreement', 'departure', 'civilians', 'shelling', 'city', 'army', 'truce', 'aid', 'wounded',
                          'aircraft', 'hospital', 'delegation', 'crossing', 'displaced', 'north'])) vocabulary (language, words)
cross join generate_series(0, 9999) n cross join generate_series(1, 7) each
cross join lateral (select (1920 * power(dice(language || each, n, 1000000) / 1000000.0, 2))::integer as word) chosen
group by n, language

create unique index on bench_phrase (language, n)

analyze bench_phrase

alter table claim disable trigger user

alter table conflict disable trigger user

alter table document disable trigger user

alter table audit disable trigger user

insert into source (id, kind, name_en, name_ar, grade)
select made('s', n), case when n % 5 = 0 then 'MONITOR' else 'AGENCY' end, 'Bench Agency ' || n, 'وكالة القياس ' || n,
       chr(65 + n % 6)
from generate_series(1, 300) n

insert into source_name (source_id, language, name)
select made('s', n), 'en', 'Bench Agency ' || n from generate_series(1, 300) n
union all select made('s', n), 'ar', 'وكالة القياس ' || n from generate_series(1, 300) n

insert into source_key (normal, source_id)
select search_normal('Bench Agency ' || n), made('s', n) from generate_series(1, 300) n

insert into person (id, login, name, role, created_at, changed_at)
select made('p', n), 'checker' || n, 'Checker ' || n, 'REVIEWER', now(), now() from generate_series(1, 20) n

insert into subject (id, title_en, title_ar)
select made('b', n), 'Bench subject ' || n, 'موضوع ' || n from generate_series(1, greatest(1, :conflicts / 100)) n

insert into event (id, subject_id, title_en, title_ar, starts_at, ends_at)
select made('e', each), made('b', 1 + each % greatest(1, :conflicts / 100)), 'Bench event ' || each || ' ' || english.words,
       'حدث ' || each || ' ' || arabic.words, at, at + interval '1 day'
from generate_series(1, :conflicts::bigint) each
join bench_phrase english on english.language = 'en' and english.n = each % 10000
join bench_phrase arabic on arabic.language = 'ar' and arabic.n = each % 10000
cross join lateral (select timestamptz '2025-11-01Z' + dice('at', each, 360) * interval '1 day' as at) more

insert into event_place (event_id, place_id)
select made('e', n), places.ids[1 + n % cardinality(places.ids)]
from generate_series(1, :conflicts) n, (select array_agg(id order by path) ids from place) places

-- Five questions for two events. Kind: 0-9 figures, 10-14 yes or no, 15-16 times, 17 places, 18 parties, 19 terms.
create table bench_question as
select n, ((n / 5) * 3 + n) % 20 as kind, (n * 2 + 4) / 5 as event, (n - 1) % 5 < 2 as contested,
       2 + (n % 7 = 0)::integer + 2 * (n % 11 = 0)::integer as sides
from generate_series(1, :conflicts * 5 / 2) n

insert into question (id, event_id, predicate, qualifiers)
select made('q', n), made('e', event),
       case when kind < 10 then (array['casualties.killed', 'casualties.injured', 'departure.vehicles'])[1 + kind % 3]
            when kind < 15 then (array['agreement.reached', 'departure.happened', 'ceasefire.holds'])[1 + kind % 3]
            when kind = 15 then 'departure.time' when kind = 16 then 'ceasefire.time'
            when kind = 17 then 'departure.destination' when kind = 18 then 'control' else 'armament' end,
       case when kind < 10 and kind % 3 = 0 then '{"category":"civilians"}'::jsonb else '{}' end
from bench_question

insert into document (id, publisher_id, url, headline, language, published_at, text, text_sha256)
select made('d', each), made('s', 1 + each % 300), 'https://news.example/' || each, one.words || ' ' || each, one.language,
       timestamptz '2025-11-01Z' + dice('at', each, 31536000) * interval '1 second',
       one.words || ' ' || other.words || '. ' || third.words || ' ' || fourth.words || '.', md5(each::text) || md5('d' || each)
from generate_series(1, :claims::bigint / 10) each
join bench_phrase one on one.language = case when each % 2 = 0 then 'ar' else 'en' end and one.n = dice('one', each, 10000)
join bench_phrase other on other.language = one.language and other.n = dice('other', each, 10000)
join bench_phrase third on third.language = one.language and third.n = dice('third', each, 10000)
join bench_phrase fourth on fourth.language = one.language and fourth.n = dice('fourth', each, 10000)

-- Two claims at least where something is contested; the rest gathers where much is said already.
create table bench_claim as
select n, question, row_number() over (partition by question order by n) - 1 as rank,
       1 + (300 * power(dice('s', n, 1000000) / 1000000.0, 2))::integer % 300 as source
from (select n, case when n <= 2 * :conflicts then 5 * ((n - 1) / 4) + 1 + (n - 1) / 2 % 2
                     else 1 + (:conflicts * 5 / 2 * power(dice('q', n, 1000000) / 1000000.0, 2))::bigint
                              % (:conflicts * 5 / 2) end as question
      from generate_series(1, :claims::bigint) n) placed

create index on bench_claim (question)

analyze bench_question, bench_claim

insert into claim (id, question_id, claimant_id, publisher_id, document_id, stance, answer_kind, quantity_min, quantity_max,
                   quantity_best, quantity_qualifier, quantity_unit, window_from, window_to, window_precision, window_zone,
                   answer_place_id, answer_actor_id, answer_terms, certainty, statement, language, quote_exact, made_at,
                   published_at, status, extractor)
select made('c', said.n), made('q', question), made('s', source), made('s', 1 + said.n % 300),
       made('d', 1 + said.n % (:claims / 10)),
       case when kind between 10 and 14 and side % 2 = 1 then 'DENIES' else 'AFFIRMS' end,
       case when kind < 10 then 'QUANTITY' when kind < 15 then 'YES_NO' when kind < 17 then 'TIME_WINDOW'
            when kind = 17 then 'PLACE' when kind = 18 then 'ACTOR' else 'TERM' end,
       case when kind < 10 then 10 + side * 7 end, case when kind < 10 then 12 + side * 7 end,
       case when kind < 10 then 11 + side * 7 end, case when kind < 10 then 'RANGE' end,
       case when kind < 10 then case when kind % 3 = 2 then 'vehicle' else 'person' end end,
       case when kind in (15, 16) then timestamptz '2026-01-01Z' + side * interval '1 day' end,
       case when kind in (15, 16) then timestamptz '2026-01-02Z' + side * interval '1 day' end,
       case when kind in (15, 16) then 'DAY' end, case when kind in (15, 16) then 'UTC' end,
       case when kind = 17 then places.ids[1 + side] end, case when kind = 18 then made('s', 1 + side) end,
       case when kind = 19 then array[(array['unarmed', 'light', 'all_including_heavy'])[1 + side % 3]] end,
       'REPORTED', said_words, one.language, said_words, at, at + interval '2 hours',
       case when said.n % 10 < 4 then 'PROPOSED' else 'ACCEPTED' end, 'rules'
from bench_claim said join bench_question asked on asked.n = said.question
cross join (select array_agg(id order by path) ids from place where kind = 'COUNTRY') places
join bench_phrase one on one.language = case when said.n % 2 = 0 then 'ar' else 'en' end and one.n = dice('one', said.n, 10000)
join bench_phrase other on other.language = one.language and other.n = dice('other', said.n, 10000)
cross join lateral (select rank % sides as side, one.words || ' ' || other.words || ' ' || said.n as said_words,
                           timestamptz '2025-11-01Z' + dice('at', said.n, 31536000) * interval '1 second' as at) as more

insert into conflict (id, question_id, type, claimant_id, rule_code, active, inactive_reason, score, score_parts, fingerprint,
                      detected_at, changed_at)
select made('k', n), made('q', n), case when self then 'SELF' when kind < 10 then 'QUANTITY' when kind < 15 then 'POLARITY'
                                        when kind < 17 then 'TIME' when kind = 17 then 'PLACE' when kind = 18 then 'ACTOR'
                                        else 'TERM' end,
       case when self then made('s', 1 + n % 300) end,
       case when kind = 12 and dice('rule', n, 5) = 0 then (select min(code) from rule) end, active,
       case when not active then 'NO_LONGER_DISAGREE' end, dice('score', n, 10000) / 10000.0,
       '{"distance":0.8,"independence":0.5,"certainty":0.6,"recency":0.4,"consequence":0.7}', md5(n::text), at,
       at + dice('changed', n, 100) * interval '1 hour'
from bench_question cross join lateral (
    select kind < 10 and dice('self', n, 50) = 0 as self, dice('active', n, 10) > 0 as active,
           timestamptz '2025-11-01Z' + dice('found', n, 31000000) * interval '1 second' as at) more
where contested

insert into position (conflict_id, ordinal, key, stance, answer, origins, best_grade)
select made('k', n), side, side || '#' || side, case when kind between 10 and 14 and side % 2 = 1 then 'DENIES' else 'AFFIRMS' end,
       case when kind < 10 then jsonb_build_object('kind', 'QUANTITY', 'min', 10 + side * 7, 'max', 12 + side * 7, 'best',
                                                   11 + side * 7, 'qualifier', 'RANGE', 'unit', 'person', 'cumulative', false)
            when kind < 15 then '{"kind":"YES_NO"}'::jsonb
            when kind < 17 then jsonb_build_object('kind', 'TIME_WINDOW', 'from', '2026-01-0' || 1 + side || 'T00:00:00Z',
                                                   'to', '2026-01-0' || 2 + side || 'T00:00:00Z', 'precision', 'DAY', 'zone', 'UTC')
            when kind = 17 then jsonb_build_object('kind', 'PLACE', 'path', 'sy')
            when kind = 18 then jsonb_build_object('kind', 'ACTOR', 'path', made('s', 1 + side), 'name', 'Bench Agency')
            else '{"kind":"TERM","terms":["light"]}'::jsonb end, 1 + n % 5, chr(65 + n % 6)
from bench_question cross join lateral generate_series(0, sides - 1) side
where contested and side < (select count(*) from bench_claim where question = bench_question.n)

insert into position_claim (conflict_id, claim_id, first_ordinal, last_ordinal, sole)
select made('k', question), made('c', said.n), rank % sides, rank % sides, true
from bench_claim said join bench_question asked on asked.n = said.question where contested

insert into relation (question_id, conflict_id, claim_id, other_id, type, reason_code, reason_arguments)
select made('q', one.question), case when contested then made('k', one.question) end, made('c', one.n), made('c', other.n),
       case when one.rank % sides = other.rank % sides then 'AGREES' else 'CONTRADICTS' end,
       case when one.rank % sides = other.rank % sides then 'agree.affirm' else 'polarity.opposed' end, '{}'
from bench_claim one join bench_claim other on other.question = one.question and other.rank between one.rank + 1 and one.rank + 3
join bench_question asked on asked.n = one.question
where one.rank < 30

insert into review (conflict_id, state, resolution, assignee, labels, public_note, suppressed_reason, closed_at, last_closed_at)
select made('k', n), state, case when state = 'CLOSED' then 'EXPLAINED_UPDATE' end,
       case when state <> 'NEW' then 'checker' || 1 + n % 20 end,
       case when n % 3 = 0 then array['label' || n % 12] else '{}' end, case when state = 'CLOSED' then 'looked at by number ' || n else '' end,
       case when dice('aside', n, 100) = 0 then 'old' end, case when state = 'CLOSED' then now() end,
       case when state in ('CLOSED', 'REOPENED') then now() end
from bench_question cross join lateral (
    select (array['NEW', 'NEW', 'NEW', 'NEW', 'NEW', 'NEW', 'IN_REVIEW', 'PEER_REVIEW', 'CLOSED', 'REOPENED'])
           [1 + dice('state', n, 10)] as state) more
where contested

insert into comment (id, conflict_id, author, text)
select made('m', n), made('k', n), 'checker' || 1 + n % 20, 'asked about number ' || n from bench_question where contested and n % 10 = 1

insert into audit (id, at, actor, action, entity, entity_id, before, after, seq, hash)
select made('a', n), now(), 'machine', 'CREATE', 'conflict', made('k', n)::text, null, '{"active": true}', 1000000000 + n,
       sha256(n::text::bytea)
from bench_question where contested

select refresh_voices(array(select question_id from conflict))

drop table bench_claim, bench_question, bench_phrase

alter table claim enable trigger user

alter table conflict enable trigger user

alter table document enable trigger user

alter table audit enable trigger user

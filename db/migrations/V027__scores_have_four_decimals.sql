-- The noise of floating point behind the fourth decimal was written out in every file: 0.7350000000000001. No reader is told
-- of this change, since nothing that they saw changes.
set local statement_timeout = 0;
alter table conflict disable trigger user;
update conflict
set score = round(score::numeric, 4),
    score_parts = coalesce(
        (select jsonb_object_agg(key, case jsonb_typeof(value)
                                      when 'number' then to_jsonb(trim_scale(round(value::numeric, 4)))
                                      else value end)
         from jsonb_each(score_parts)), '{}');
alter table conflict enable trigger user;

package org.counterclaim.reference;

/** Statements for sources and their names. */
final class SourceSql {

    /** A source that people or an import made before, under a name of ours, is the same source: it gets our code. */
    static final String ADOPT = """
            update source set code = found.key
            from (select distinct on (source_id) key, source_id
                  from (select distinct on (staged.key) staged.key, known.source_id
                        from staged
                        join source_key known
                          on known.normal in (search_normal(content ->> 'name_en'), search_normal(content ->> 'name_ar'))
                        join source on source.id = known.source_id and source.code is null
                        where not exists (select from source taken where taken.code = staged.key)
                        order by staged.key, known.source_id) one_source_a_row
                  order by source_id, key) found
            where source.id = found.source_id""";

    /** Parents follow the file while people left them as it had them. */
    static final String PARENTS = """
            update source kept set parent_id = parent.id
            from staged
            left join source parent on parent.code = staged.content ->> 'parent'
            left join reference_row before on before.file = 'sources.csv' and before.key = staged.key
            left join source former on former.code = before.content ->> 'parent'
            where kept.code = staged.key
              and kept.parent_id is distinct from parent.id
              and kept.parent_id is not distinct from former.id
              and parent.id is distinct from former.id
              and parent.id is distinct from kept.id""";

    // Grouped, not joined with itself: a join is planned as a nested loop over thousands of names.
    static final String SHARED_NAMES = """
            select max(at) as at, min(at) as other, max(content ->> 'name') as name
            from staged
            group by search_normal(content ->> 'name')
            having count(distinct content ->> 'source') > 1
            limit 1""";

    /** A name that people gave to another source stays there. */
    static final String KEYS = """
            insert into source_key (normal, source_id)
            select distinct on (search_normal(staged.content ->> 'name')) search_normal(staged.content ->> 'name'), source.id
            from staged
            join source on source.code = staged.content ->> 'source'
            left join reference_row before on before.file = 'source_names.csv' and before.key = staged.key
            where before.key is null
            on conflict do nothing""";

    static final String NAMES = """
            insert into source_name (source_id, language, name)
            select source.id, staged.content ->> 'language', staged.content ->> 'name'
            from staged
            join source on source.code = staged.content ->> 'source'
            join source_key owner
              on owner.normal = search_normal(staged.content ->> 'name') and owner.source_id = source.id
            left join reference_row before on before.file = 'source_names.csv' and before.key = staged.key
            where before.key is null
            on conflict do nothing""";

    /** A site that people gave to another source stays there, and one that they took away stays away. */
    static final String SITES = """
            insert into source_site (site, source_id)
            select staged.key, source.id
            from staged
            join source on source.code = staged.content ->> 'source'
            left join reference_row before on before.file = 'source_sites.csv' and before.key = staged.key
            where before.key is null
            on conflict do nothing""";

    private SourceSql() {}
}

package org.counterclaim.reference;

/** Statements for places and their names. */
final class PlaceSql {

    /** Where a place lies is in its path. */
    static final String PARENTS = """
            update place set parent_id = parent.id
            from staged
            join place parent on parent.path = regexp_replace(staged.key, '/[^/]+$', '')
            where place.path = staged.key
              and position('/' in staged.key) > 0
              and place.parent_id is null""";

    static final String NAMES = """
            insert into place_name (place_id, language, name)
            select place.id, staged.content ->> 'language', staged.content ->> 'name'
            from staged
            join place on place.path = staged.content ->> 'path'
            left join reference_row before on before.file = 'place_names.csv' and before.key = staged.key
            where before.key is null
            on conflict do nothing""";

    private PlaceSql() {}
}

package org.counterclaim.predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterclaim.source.Names;

/** The values that the vocabulary knows for qualifiers, such as victim categories. */
@ApplicationScoped
public class QualifierValues {

    private final EntityManager database;

    QualifierValues(EntityManager database) {
        this.database = database;
    }

    /** For each qualifier its codes, by code and by label in either language, in lower case. */
    @SuppressWarnings("unchecked")
    public Map<String, Map<String, String>> codes() {
        List<Object[]> rows = database.createNativeQuery(
                        "select qualifier, code, label_ar, label_en from qualifier_value order by position desc")
                .getResultList();
        Map<String, Map<String, String>> codes = new HashMap<>();
        for (Object[] row : rows) {
            Map<String, String> known = codes.computeIfAbsent((String) row[0], name -> new HashMap<>());
            known.put(((String) row[2]).toLowerCase(Locale.ROOT), (String) row[1]);
            known.put(((String) row[3]).toLowerCase(Locale.ROOT), (String) row[1]);
            known.put((String) row[1], (String) row[1]);
        }
        return codes;
    }

    /** For each qualifier its codes, in their order, with their labels. */
    @SuppressWarnings("unchecked")
    public Map<String, Map<String, Names>> labels() {
        List<Object[]> rows = database.createNativeQuery(
                        "select qualifier, code, label_ar, label_en from qualifier_value order by position, code")
                .getResultList();
        Map<String, Map<String, Names>> labels = new HashMap<>();
        rows.forEach(row -> labels.computeIfAbsent((String) row[0], name -> new LinkedHashMap<>())
                .put((String) row[1], new Names((String) row[2], (String) row[3])));
        return labels;
    }
}

package org.counterclaim.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Predicates and places that tests speak of, apart from what the product brings along. */
@ApplicationScoped
public class Vocabulary {

    private static final List<String> PREDICATES = List.of(
            "yes:YES_NO:", "count:QUANTITY:bus", "time:TIME_WINDOW:", "where:PLACE:", "who:ACTOR:", "what:TERM:");

    private final EntityManager database;
    private boolean brought;

    Vocabulary(EntityManager database) {
        this.database = database;
    }

    /** Predicates {@code try.yes}, {@code try.count} ... and the places {@code zz}, {@code zz/north}, {@code zz/south}. */
    @Transactional
    public synchronized void bring() {
        if (brought) {
            return;
        }
        brought = true;
        for (String predicate : PREDICATES) {
            String[] parts = predicate.split(":", -1);
            database.createNativeQuery("""
                            insert into predicate (code, answer_kind, question_en, question_ar, consequence, unit)
                            values (:code, :kind, 'What is it?', 'ما هو؟', 0.5, nullif(:unit, '')) on conflict do nothing""")
                    .setParameter("code", "try." + parts[0])
                    .setParameter("kind", parts[1])
                    .setParameter("unit", parts[2])
                    .executeUpdate();
        }
        database.createNativeQuery("""
                        insert into predicate_term (predicate, code, side, label_en, label_ar)
                        values ('try.what', 'light', 'light', 'light', 'خفيف'), ('try.what', 'heavy', 'heavy', 'heavy', 'ثقيل')
                        on conflict do nothing""").executeUpdate();
        database.createNativeQuery("""
                        insert into qualifier_value (qualifier, code, label_en, label_ar)
                        values ('category', 'civilians', 'civilians', 'المدنيون') on conflict do nothing""").executeUpdate();
        place("zz", "Zedland", "بلاد زد");
        place("zz/north", "North Zed", "شمال زد");
        place("zz/south", "South Zed", "جنوب زد");
    }

    private void place(String path, String english, String arabic) {
        database.createNativeQuery("""
                        insert into place (id, path, kind, name_en, name_ar)
                        values (gen_random_uuid(), :path, 'AREA', :english, :arabic) on conflict do nothing""")
                .setParameter("path", path)
                .setParameter("english", english)
                .setParameter("arabic", arabic)
                .executeUpdate();
        database.createNativeQuery("""
                        insert into place_name (place_id, language, name)
                        select id, 'en', :english from place where path = :path
                        union all select id, 'ar', :arabic from place where path = :path on conflict do nothing""")
                .setParameter("path", path)
                .setParameter("english", english)
                .setParameter("arabic", arabic)
                .executeUpdate();
    }
}

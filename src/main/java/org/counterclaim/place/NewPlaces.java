package org.counterclaim.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.extract.place.NamedPlace;
import org.counterclaim.platform.Ids;
import org.counterclaim.source.Words;
import org.counterclaim.statement.Place;

/** Enters places that reports name and the gazetteer does not have, inside the place that their path says. */
@ApplicationScoped
public class NewPlaces {

    private final EntityManager database;
    private final AuditTrail audit;

    NewPlaces(EntityManager database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Enters a place that the extractor's atlas has, under the place of the path before its last slash. */
    public void enter(NamedPlace place) {
        String path = place.path();
        UUID id = Ids.next();
        int entered = database.createNativeQuery("""
                        insert into place (id, path, parent_id, kind, name_en, name_ar, latitude, longitude)
                        select :id, :path, parent.id, :kind, :english, :arabic,
                               cast(:latitude as double precision), cast(:longitude as double precision)
                        from place parent where parent.path = :parent
                        on conflict (path) do nothing""")
                .setParameter("id", id)
                .setParameter("path", path)
                .setParameter("kind", place.kind())
                .setParameter("english", place.nameEn())
                .setParameter("arabic", place.nameAr())
                .setParameter(
                        "latitude",
                        place.latitude() == null ? null : place.latitude().toString())
                .setParameter(
                        "longitude",
                        place.longitude() == null ? null : place.longitude().toString())
                .setParameter("parent", path.substring(0, path.lastIndexOf('/')))
                .executeUpdate();
        if (entered == 1) {
            audit.append(CurrentPerson.MACHINE, "place.entered", "place", id, null, place.nameEn());
            name(path, "en", place.nameEn());
            if (!place.nameAr().equals(place.nameEn())) {
                name(path, "ar", place.nameAr());
            }
        }
    }

    /** Enters the place, or adds the name to it: its other language shows this name until a report gives its own. */
    public void enter(Place place, String name) {
        String path = place.path();
        String tidy = Words.tidy(name);
        String language = Words.isArabic(tidy) ? "ar" : "en";
        UUID id = Ids.next();
        int entered = database.createNativeQuery("""
                        insert into place (id, path, parent_id, kind, name_en, name_ar)
                        select :id, :path, parent.id, 'TOWN', :name, :name from place parent where parent.path = :parent
                        on conflict (path) do nothing""")
                .setParameter("id", id)
                .setParameter("path", path)
                .setParameter("name", tidy)
                .setParameter("parent", path.substring(0, path.lastIndexOf('/')))
                .executeUpdate();
        if (entered == 1) {
            audit.append(CurrentPerson.MACHINE, "place.entered", "place", id, null, tidy);
        }
        name(path, language, tidy);
        database.createNativeQuery("""
                        update place set name_ar = case when :language = 'ar' then :name else name_ar end,
                                         name_en = case when :language = 'en' then :name else name_en end
                        where path = :path and name_ar = name_en and name_en <> :name""")
                .setParameter("language", language)
                .setParameter("name", tidy)
                .setParameter("path", path)
                .executeUpdate();
    }

    private void name(String path, String language, String name) {
        database.createNativeQuery("""
                        insert into place_name (place_id, language, name)
                        select place.id, :language, :name from place where place.path = :path
                        on conflict do nothing""")
                .setParameter("language", language)
                .setParameter("name", name)
                .setParameter("path", path)
                .executeUpdate();
    }
}

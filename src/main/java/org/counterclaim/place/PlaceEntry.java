package org.counterclaim.place;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.counterclaim.source.Names;
import org.counterclaim.statement.Place;
import org.jspecify.annotations.Nullable;

/** An entry of the gazetteer. Its path says what it lies in and never changes. */
@Entity
@Table(name = "place")
public class PlaceEntry {

    @Id
    private UUID id;

    @Version
    private int version;

    private String path;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable PlaceEntry parent;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_ar")
    private String nameAr;

    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @ElementCollection
    @CollectionTable(name = "place_name", joinColumns = @JoinColumn(name = "place_id"))
    private Set<PlaceName> aliases = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected PlaceEntry() {}

    @SuppressWarnings("NullAway.Init")
    PlaceEntry(UUID id, String path, @Nullable PlaceEntry parent) {
        this.id = id;
        this.path = path;
        this.parent = parent;
    }

    void describe(PlaceBody body) {
        kind = PlaceKind.valueOf(body.kind());
        nameEn = String.valueOf(body.names().en());
        nameAr = String.valueOf(body.names().ar());
        latitude = body.latitude();
        longitude = body.longitude();
        aliases.clear();
        aliases.add(new PlaceName("ar", nameAr));
        aliases.add(new PlaceName("en", nameEn));
        aliases.addAll(body.aliasesOrNone());
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String path() {
        return path;
    }

    public Place place() {
        return new Place(path);
    }

    public @Nullable PlaceEntry parent() {
        return parent;
    }

    public PlaceKind kind() {
        return kind;
    }

    public Names names() {
        return new Names(nameAr, nameEn);
    }

    public @Nullable Double latitude() {
        return latitude;
    }

    public @Nullable Double longitude() {
        return longitude;
    }

    public Set<PlaceName> aliases() {
        return aliases;
    }
}

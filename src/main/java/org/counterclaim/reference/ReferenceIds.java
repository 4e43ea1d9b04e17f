package org.counterclaim.reference;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Identifiers of reference rows, made from their names, so that every installation shares them. */
final class ReferenceIds {

    /** The name space of this project's reference rows: any fixed value would do, this one must never change. */
    private static final UUID NAME_SPACE = UUID.fromString("8f3c6a52-5d0b-4b7e-9a51-0f2c4d1e7b90");

    private ReferenceIds() {}

    static UUID of(String kind, String key) {
        return Generators.nameBasedGenerator(NAME_SPACE).generate(kind + ":" + key);
    }
}

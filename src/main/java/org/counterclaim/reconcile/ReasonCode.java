package org.counterclaim.reconcile;

/**
 * Every reason that the reconciler gives, by the key of its message. The bundles {@code reasons_en} and
 * {@code reasons_ar} hold the words.
 */
public enum ReasonCode {
    POLARITY_OPPOSED("polarity.opposed"),
    POLARITY_DENIED_THERE("polarity.denied-there"),
    POLARITY_VALUE_DENIED("polarity.value-denied"),
    QUANTITY_DISJOINT("quantity.disjoint"),
    QUANTITY_FELL("quantity.fell"),
    QUANTITY_OUTGREW("quantity.outgrew"),
    QUANTITY_PART_EXCEEDS("quantity.part-exceeds"),
    TIME_APART("time.apart"),
    PLACE_APART("place.apart"),
    ACTOR_APART("actor.apart"),
    TERM_EXCLUDES("term.excludes"),
    SELF_DENIED("self.denied"),
    SELF_AFFIRMED("self.affirmed"),
    BOTH_AFFIRM("agree.affirm"),
    BOTH_DENY("agree.deny"),
    SAME_ANSWER("agree.same"),
    SHARED_ANSWER("agree.overlap"),
    MAY_HAVE_GROWN("agree.may-have-grown"),
    NARROWER_FIGURE("refine.figure"),
    INSIDE_TIME("refine.time"),
    INSIDE_PLACE("refine.place"),
    PART_OF_ACTOR("refine.actor"),
    OWN_REPEATED("own.repeated"),
    OWN_GREW("own.grew"),
    OWN_REVISED("own.revised"),
    OWN_LOWERED("own.lowered"),
    OWN_REPLACED("own.replaced"),
    SCOPE_PLACES("scope.places"),
    SCOPE_PERIOD("scope.period"),
    SCOPE_DAY("scope.day"),
    SCOPE_EXPECTED("scope.expected"),
    SCOPE_QUALIFIER("scope.qualifier"),
    PARTS_ADD_UP("check.parts-add-up"),
    PARTS_EXCEED("check.parts-exceed"),
    PARTS_FALL_SHORT("check.parts-fall-short"),
    FIGURE_MISSING("check.figure-missing");

    private final String key;

    ReasonCode(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    Reason with(String... arguments) {
        return Reason.of(key, arguments);
    }
}

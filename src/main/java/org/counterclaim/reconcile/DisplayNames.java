package org.counterclaim.reconcile;

/** The names, in one language, of what reasons and positions speak of. What has no name is shown by its code. */
public interface DisplayNames {

    /** Shows every code as it is. */
    DisplayNames CODES = new DisplayNames() {};

    /** The name of a place. */
    default String place(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * The name of a party.
     *
     * @param path its path among the sources
     * @param name the name that came with the claim
     */
    default String actor(String path, String name) {
        return name;
    }

    /** The label of a term of the question's predicate. */
    default String term(String code) {
        return code;
    }

    /** The label of a qualifier's value, such as the victim category {@code civilian}. */
    default String qualifier(String key, String value) {
        return value;
    }
}

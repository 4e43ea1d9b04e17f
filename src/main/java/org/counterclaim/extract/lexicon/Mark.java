package org.counterclaim.extract.lexicon;

/**
 * A lexicon entry found in a sentence.
 *
 * @param role what kind of entry, such as {@code say} or {@code trigger}
 * @param code which one, such as {@code deny} or {@code leave}
 * @param start index of its first token
 * @param end one past its last token
 * @param form which form of the word it is
 * @param prefix the particles joined to its first word, folded; empty when none
 */
public record Mark(String role, String code, int start, int end, Form form, String prefix) {

    public boolean is(String role, String code) {
        return this.role.equals(role) && this.code.equals(code);
    }

    public boolean isRole(String role) {
        return this.role.equals(role);
    }

    /** Whether it is a verb that can carry a sentence. */
    public boolean isFinite() {
        return form == Form.PAST || form == Form.PRESENT;
    }

    /** Whether the Arabic article stands on it. */
    public boolean isDefinite() {
        return prefix.endsWith("ال") || prefix.endsWith("لل");
    }

    /** Whether the Arabic future particle stands on it. */
    public boolean isFuture() {
        return form == Form.PRESENT && prefix.endsWith("س");
    }

    public boolean covers(int token) {
        return start <= token && token < end;
    }
}

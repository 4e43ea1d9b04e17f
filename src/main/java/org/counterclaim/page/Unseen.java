package org.counterclaim.page;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/**
 * Makes characters visible that a reader does not see, by which one name can pose as another: those that reorder text
 * (Unicode Technical Report 36, 2.5), those without width, fillers and controls. Each is written as its code point in
 * square brackets. A mark of direction beside a sign or a digit only does what it is for, and so does a joiner between
 * letters that join or in an emoji; these stay.
 */
final class Unseen {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final Set<Integer> FILLERS =
            Set.of(0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x2028, 0x2029, 0x3164, 0xFEFF, 0xFFA0);
    private static final int NOTHING = -1;

    private Unseen() {}

    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isUnseen(text, i)) {
                return true;
            }
        }
        return false;
    }

    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isUnseen(text, i)) {
                shown.append("[U+%04X]".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }

    private static boolean isUnseen(String text, int at) {
        int c = text.codePointAt(at);
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        if (isMark(c)) {
            return !isAtSign(text, at);
        }
        if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER) {
            return !isJoining(before(text, at)) || !isJoining(after(text, at));
        }
        return isReordering(c) || isControl(c) || FILLERS.contains(c) || isWidthless(c);
    }

    /** LRM, RLM, ALM. */
    private static boolean isMark(int c) {
        return c == 0x200E || c == 0x200F || c == 0x61C;
    }

    private static boolean isReordering(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isControl(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                || Character.getType(c) == Character.SURROGATE;
    }

    private static boolean isWidthless(int c) {
        return c == 0x200B
                || (c >= 0x2060 && c <= 0x2065)
                || (c >= 0x206A && c <= 0x206F)
                || (c >= 0xFFF9 && c <= 0xFFFB);
    }

    private static boolean isAtSign(String text, int at) {
        return isSign(before(text, at)) || isSign(after(text, at));
    }

    private static boolean isSign(int c) {
        return c != NOTHING && !Character.isLetter(c) && !isMark(c) && !isReordering(c);
    }

    /** Scripts whose letters join, and what emoji are made of. */
    private static boolean isJoining(int c) {
        if (c == NOTHING) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return switch (script) {
            case LATIN, CYRILLIC, GREEK, ARMENIAN, HEBREW, HAN -> false;
            case COMMON -> Character.isEmoji(c) || UnicodeBlock.ARABIC.equals(UnicodeBlock.of(c));
            default -> true;
        };
    }

    private static int before(String text, int at) {
        return at == 0 ? NOTHING : text.codePointBefore(at);
    }

    private static int after(String text, int at) {
        int next = at + Character.charCount(text.codePointAt(at));
        return next >= text.length() ? NOTHING : text.codePointAt(next);
    }
}

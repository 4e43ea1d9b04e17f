package org.counterclaim.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A stretch of a report's text.
 *
 * @param claims whose words it belongs to; empty for plain text
 * @param starting those of them whose words begin here
 * @param ending those of them whose words end here, for their signs
 */
record Passage(String text, List<UUID> claims, List<UUID> starting, List<UUID> ending) {

    /**
     * A run of characters, or one of the controls that reorder what a reader sees.
     *
     * @param control the usual short name of the control; empty for a run
     */
    record Piece(String text, String control) {}

    public boolean isMarked() {
        return !claims.isEmpty();
    }

    /** The claims, for a script that looks for their words. */
    public String claimList() {
        return claims.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int each = 0; each < text.length(); each++) {
            String control = control(text.charAt(each));
            if (!control.isEmpty()) {
                if (each > start) {
                    pieces.add(new Piece(text.substring(start, each), ""));
                }
                pieces.add(new Piece(text.substring(each, each + 1), control));
                start = each + 1;
            }
        }
        if (start < text.length()) {
            pieces.add(new Piece(text.substring(start), ""));
        }
        return pieces;
    }

    private static String control(char c) {
        return switch (c) {
            case '\u202A' -> "LRE";
            case '\u202B' -> "RLE";
            case '\u202C' -> "PDF";
            case '\u202D' -> "LRO";
            case '\u202E' -> "RLO";
            case '\u2066' -> "LRI";
            case '\u2067' -> "RLI";
            case '\u2068' -> "FSI";
            case '\u2069' -> "PDI";
            default -> "";
        };
    }
}

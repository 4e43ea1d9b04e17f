package org.counterclaim.extract.text;

/**
 * A folded text that knows where each of its units came from, for finding words in folded form and marking them in the
 * original.
 */
public final class Folded {

    private final String original;
    private final String folded;
    private final int[] origins;

    private Folded(String original, String folded, int[] origins) {
        this.original = original;
        this.folded = folded;
        this.origins = origins;
    }

    public static Folded of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            int before = folded.length();
            Folding.append(folded, original.charAt(i));
            if (folded.length() > origins.length - 1) {
                origins = java.util.Arrays.copyOf(origins, origins.length * 2);
            }
            for (int j = before; j < folded.length(); j++) {
                origins[j] = i;
            }
        }
        return new Folded(original, folded.toString(), origins);
    }

    public String folded() {
        return folded;
    }

    /** The stretch of the original whose folded form stands from {@code start} to {@code end}; never empty words. */
    public TextSpan origin(int start, int end) {
        if (start < 0 || end <= start || end > folded.length()) {
            throw new IllegalArgumentException("not a stretch of the folded text: " + start + " to " + end);
        }
        return new TextSpan(origins[start], Math.min(origins[end - 1] + 1, original.length()));
    }
}

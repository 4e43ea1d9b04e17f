package org.counterclaim.statement;

/**
 * A place by its path in the place tree, country first: {@code sy/damascus/yarmouk-camp}.
 *
 * @param path lower-case segments of letters, digits and hyphens, parted by slashes
 */
public record Place(String path) implements Answer, Comparable<Place> {

    private static final java.util.regex.Pattern SEGMENTS =
            java.util.regex.Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+){0,50}");

    public Place {
        if (!SEGMENTS.matcher(path).matches()) {
            throw new IllegalArgumentException("not a place path: " + path);
        }
    }

    /** Whether {@code other} is this place or lies inside it. */
    public boolean contains(Place other) {
        return other.path.equals(path)
                || (other.path.length() > path.length()
                        && other.path.startsWith(path)
                        && other.path.charAt(path.length()) == '/');
    }

    public boolean overlaps(Place other) {
        return contains(other) || other.contains(this);
    }

    @Override
    public int compareTo(Place other) {
        return path.compareTo(other.path);
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.PLACE;
    }
}

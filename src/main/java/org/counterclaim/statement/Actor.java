package org.counterclaim.statement;

/**
 * A party named as an answer ("who holds the area"), by its path among the registered sources, outermost body first,
 * so that a unit lies inside the body it belongs to.
 *
 * @param path keys parted by slashes, outermost first
 * @param name the name to show
 */
public record Actor(String path, String name) implements Answer {

    public Actor {
        if (path.isBlank()) {
            throw new IllegalArgumentException("an actor needs a path");
        }
    }

    /** Whether {@code other} is this party or a part of it. */
    public boolean contains(Actor other) {
        return other.path.equals(path)
                || (other.path.length() > path.length()
                        && other.path.startsWith(path)
                        && other.path.charAt(path.length()) == '/');
    }

    @Override
    public AnswerKind kind() {
        return AnswerKind.ACTOR;
    }
}

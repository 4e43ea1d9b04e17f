package org.counterclaim.people;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.counterclaim.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps passwords as Argon2id with 19 MiB, two passes and one lane, the least that the OWASP Password Storage Cheat
 * Sheet asks for, and refuses those that are easily guessed. No kinds of letters are asked for (NIST SP 800-63B).
 */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private static final int GUESSES_OF_HOURS = 2;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Compared with where nobody has the login, so that a wrong name takes as long as a wrong password. */
    private static final String NOBODYS = Password.hash("nobody has this password")
            .addRandomSalt()
            .with(ARGON2)
            .getResult();

    private final Zxcvbn guessing = new Zxcvbn();

    /** Memory and processor for a few at once; who comes later waits. */
    private final Semaphore places = new Semaphore(4, true);

    /**
     * @param field by which a refusal names it
     * @param known what others know of the person, such as the login
     */
    String hash(String field, @Nullable String password, List<String> known) {
        if (password == null || password.isEmpty()) {
            throw ProblemException.invalid(field, "is needed");
        }
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw ProblemException.invalid(field, "must have " + SHORTEST + " to " + LONGEST + " characters");
        }
        if (guessing.measure(password.toLowerCase(Locale.ROOT), known).getScore() < GUESSES_OF_HOURS) {
            throw ProblemException.invalid(field, "must be harder to guess: several words that do not belong together");
        }
        return inTurn(() -> Password.hash(password).addRandomSalt().with(ARGON2).getResult());
    }

    boolean matches(@Nullable String password, @Nullable String hash) {
        String given = password == null || password.length() > LONGEST ? "" : password;
        boolean same = inTurn(
                () -> Password.check(given, hash == null ? NOBODYS : hash).with(ARGON2));
        return same && hash != null && !given.isEmpty();
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}

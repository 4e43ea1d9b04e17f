package org.counterclaim.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemType;

/** Checks exports that are kept, and corrects them: by a new one beside the old, which stays as it was sent out. */
@ApplicationScoped
@Needs(Role.REVIEWER)
class Editions {

    private final Exports exports;
    private final Exporting exporting;
    private final Keeping keeping;
    private final WeeklyLetters letters;
    private final CurrentPerson person;

    Editions(Exports exports, Exporting exporting, Keeping keeping, WeeklyLetters letters, CurrentPerson person) {
        this.exports = exports;
        this.exporting = exporting;
        this.keeping = keeping;
        this.letters = letters;
        this.person = person;
    }

    /** Reads the file again, and makes it again from what is known now. */
    Verification verify(ExportView export) {
        String kept = kept(export.id());
        String now = exporting.make(ExportOrder.again(export), Exporting.Draft::sha256);
        return new Verification(
                export.id(), export.sha256(), kept.equals(export.sha256()), now.equals(export.sha256()), now);
    }

    private String kept(UUID export) {
        MessageDigest digest = Sha256.digest();
        try (OutputStream sum = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            exports.copy(export, sum);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Makes the next edition; refused where nothing changed or somebody else corrected the same one.
     *
     * @param keep is given what keeps it, and runs that in a transaction
     */
    <T> T correct(ExportView export, String note, Function<Supplier<UUID>, T> keep) {
        if (verify(export).isCurrent()) {
            throw ProblemType.NOT_ALLOWED_NOW.because("Nothing changed since this edition: it would be the same again");
        }
        ExportOrder order = ExportOrder.again(export).inEdition(export.edition() + 1, note);
        return exporting.make(order, draft -> keep.apply(() -> kept(draft, export)));
    }

    private UUID kept(Exporting.Draft draft, ExportView export) {
        UUID id = keeping.keep(draft, false, export.id(), person.name());
        letters.correct(exports.byId(id)
                .orElseThrow(() -> ProblemType.NOT_ALLOWED_NOW.because(
                        "This edition was corrected already: correct the latest one")));
        return id;
    }
}

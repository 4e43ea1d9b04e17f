package org.counterclaim.imports;

import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;

/** Says which limit a file goes beyond. */
final class TooMuch {

    private TooMuch() {}

    static ProblemException rows(ImportSettings limits) {
        return ProblemException.invalid(
                "file", "has more than " + limits.maxRows() + " rows: cut it into several files");
    }

    static ProblemException columns(ImportSettings limits) {
        return ProblemException.invalid("file", "has more than " + limits.maxColumns() + " columns");
    }

    static ProblemException bytes(ImportSettings limits) {
        return ProblemType.BODY_TOO_LARGE.because(
                "A file may have at most " + limits.maxSize().asLongValue() + " bytes");
    }
}

package org.counterclaim.fetch;

import org.counterclaim.problem.ProblemType;

/** The rules by which a fetch ends without what was wanted. The name of each is the code of its words on pages. */
public enum FetchRule {
    ADDRESS(ProblemType.FETCH_REFUSED, "This is not an address of the web"),
    SCHEME(ProblemType.FETCH_REFUSED, "Only http and https are fetched"),
    USER_INFO(ProblemType.FETCH_REFUSED, "An address with a user's name or password in it is not fetched"),
    PORT(ProblemType.FETCH_REFUSED, "This port is not fetched from"),
    NETWORK(ProblemType.FETCH_REFUSED, "The address is not a public one"),
    ROBOTS(ProblemType.FETCH_REFUSED, "The site's robots.txt does not allow it"),
    REDIRECTS(ProblemType.FETCH_FAILED, "The page was moved too many times"),
    NAME(ProblemType.FETCH_FAILED, "No server goes by this name"),
    CONNECTION(ProblemType.FETCH_FAILED, "The server could not be reached"),
    STATUS(ProblemType.FETCH_FAILED, "The server answered with an error"),
    TYPE(ProblemType.FETCH_FAILED, "What is there is not of a kind that can be read"),
    ENCODING(ProblemType.FETCH_FAILED, "What is there is packed in a way that cannot be read"),
    SIZE(ProblemType.FETCH_FAILED, "What is there is too large"),
    TEXT(ProblemType.FETCH_FAILED, "No report was found in the page"),
    TIME(ProblemType.FETCH_TOO_SLOW, "It took too long");

    private final ProblemType problem;
    private final String sentence;

    FetchRule(ProblemType problem, String sentence) {
        this.problem = problem;
        this.sentence = sentence;
    }

    /** How a request that needed the fetch is refused. */
    public ProblemType problem() {
        return problem;
    }

    String sentence() {
        return sentence;
    }
}

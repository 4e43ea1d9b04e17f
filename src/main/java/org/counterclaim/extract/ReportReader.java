package org.counterclaim.extract;

/** Reads the claims of a report, by rules or otherwise; what it answers is a proposal in the same terms. */
public interface ReportReader {

    Extraction extract(Report report);
}

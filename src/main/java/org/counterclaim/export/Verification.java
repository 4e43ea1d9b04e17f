package org.counterclaim.export;

import java.util.UUID;

/**
 * What the checking of a kept export showed.
 *
 * @param sha256 the checksum when it was made
 * @param isIntact whether the file that is kept still has it
 * @param isCurrent whether the same order gives the same bytes today; not so where data of the period changed since
 * @param now the checksum that it would have today
 */
public record Verification(UUID id, String sha256, boolean isIntact, boolean isCurrent, String now) {}

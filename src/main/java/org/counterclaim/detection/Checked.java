package org.counterclaim.detection;

import java.util.List;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.source.Names;

/** A check as pages show it, with the claims it rests on. */
public record Checked(String finding, Names why, List<ClaimView> claims) {}

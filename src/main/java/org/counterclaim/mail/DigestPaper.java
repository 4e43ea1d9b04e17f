package org.counterclaim.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.page.Say;

/**
 * What stands in the mail of a digest.
 *
 * @param address of the server, without a slash at the end
 * @param more how many conflicts changed besides those shown
 */
public record DigestPaper(
        String address,
        String language,
        String dir,
        String subject,
        String query,
        List<ConflictView> conflicts,
        int more) {

    public String link(ConflictView conflict) {
        return address + "/conflicts/" + conflict.id();
    }

    /** Where the others are. */
    public String queue() {
        return address + "/conflicts" + (query.isEmpty() ? "" : "?" + query);
    }

    /** Where the digest is changed or ended. */
    public String settings() {
        return address + "/account/digest";
    }

    /** Who holds a position, each once. */
    public String holders(ConflictView.PositionView position, Say say) {
        return claimants(position, say);
    }

    static String claimants(ConflictView.PositionView position, Say say) {
        return position.claims().stream()
                .map(claim -> claim.claimant() == null
                        ? say.word("source", "UNKNOWN")
                        : say.name(claim.claimant().names()))
                .distinct()
                .collect(Collectors.joining(say.listMark() + " "));
    }
}

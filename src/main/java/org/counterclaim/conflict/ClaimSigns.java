package org.counterclaim.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.page.Say;

/** Short signs of the claims of a conflict, such as A1, so that one can be named beside another. */
final class ClaimSigns {
    private record Sign(String text, String colour) {}

    private static final Sign NONE = new Sign("", "");

    private final Map<UUID, Sign> signs = new HashMap<>();

    ClaimSigns(ConflictView conflict, Say say) {
        for (int position = 0; position < conflict.positions().size(); position++) {
            List<ClaimView> claims = conflict.positions().get(position).claims();
            for (int number = 0; number < claims.size(); number++) {
                String text = say.letter(position) + say.figure(number + 1);
                signs.put(claims.get(number).id(), new Sign(text, say.colour(position)));
            }
        }
    }

    public String of(UUID claim) {
        return signs.getOrDefault(claim, NONE).text();
    }

    String colourOf(UUID claim) {
        return signs.getOrDefault(claim, NONE).colour();
    }

    boolean knows(UUID claim) {
        return signs.containsKey(claim);
    }
}

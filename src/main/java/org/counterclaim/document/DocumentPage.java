package org.counterclaim.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.counterclaim.claim.ClaimEditing;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.page.Address;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.counterclaim.statement.ClaimStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The reader: a report with the claims found in it, for a yes or a no to each. */
@Path("/documents/{id}")
@Produces(MediaType.TEXT_HTML)
class DocumentPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance reader(Reading reading, boolean isStale);
    }

    private final DocumentReading documents;
    private final ContestedClaims contested;
    private final ClaimEditing claims;

    DocumentPage(DocumentReading documents, ContestedClaims contested, ClaimEditing claims) {
        this.documents = documents;
        this.contested = contested;
        this.claims = claims;
    }

    @GET
    public TemplateInstance reader(String id, @RestQuery @Nullable String fresh, @RestQuery @Nullable String stale) {
        DocumentView document = documents.one(Address.id(id));
        List<ClaimView> claimed = Passages.inOrder(document.text(), document.claims());
        Reading reading = new Reading(
                document.id(),
                document.publisher(),
                document.headline(),
                document.language(),
                document.url(),
                document.publishedAt(),
                Passages.of(document.text(), claimed),
                claimed,
                contested.ofDocument(document.id()),
                document.secondReading(),
                fresh != null);
        return Templates.reader(reading, stale != null);
    }

    @POST
    @Path("claims/{claim}")
    public Response decide(String id, String claim, @RestForm int version, @RestForm String status) {
        UUID document = Address.id(id);
        UUID decided = Address.id(claim);
        try {
            claims.decide(decided, status(status), current -> requireSeen(version, current));
        } catch (ProblemException refused) {
            if (refused.problem().status() != ProblemType.STALE.status()) {
                throw refused;
            }
            return back("/documents/" + document + "?stale=yes#claim-" + decided);
        }
        return back("/documents/" + document + "#claim-" + decided);
    }

    private static void requireSeen(int seen, int current) {
        if (seen != current) {
            throw ProblemType.STALE.because("Read it again, then change it");
        }
    }

    private static ClaimStatus status(String code) {
        return switch (code) {
            case "ACCEPTED" -> ClaimStatus.ACCEPTED;
            case "REJECTED" -> ClaimStatus.REJECTED;
            default -> throw ProblemException.invalid("status", "must be ACCEPTED or REJECTED");
        };
    }

    private static Response back(String where) {
        return Response.seeOther(URI.create(where)).build();
    }
}

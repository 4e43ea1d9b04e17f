package org.counterclaim.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterclaim.claim.ClaimListing;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;

/** One source: what it says, and whom it contradicts. */
@Path("/sources/{id}")
@Produces(MediaType.TEXT_HTML)
class SourcePage {
    private static final int SHOWN = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance source(Profile profile);
    }

    private final SourceListing sources;
    private final SourceDirectory directory;
    private final ClaimListing claims;
    private final TrackRecords records;

    SourcePage(SourceListing sources, SourceDirectory directory, ClaimListing claims, TrackRecords records) {
        this.sources = sources;
        this.directory = directory;
        this.claims = claims;
        this.records = records;
    }

    @GET
    public TemplateInstance source(String id) {
        UUID source = org.counterclaim.page.Address.id(id);
        Page<ClaimView> latest = claims.page(Asked.of("source", source), PageRequest.first(SHOWN));
        return Templates.source(new Profile(
                sources.one(source),
                records.of(source),
                latest.total().count(),
                latest.items(),
                directory.opponents(source)));
    }
}

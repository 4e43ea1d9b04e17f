package org.counterclaim.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterclaim.page.Address;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The reader: a report with the claims found in it, to be accepted, edited, rejected and added to. */
@Path("/documents/{id}")
@Produces(MediaType.TEXT_HTML)
class DocumentPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance reader(Desk desk);

        static native TemplateInstance body(Desk desk);

        static native TemplateInstance card(Reading reading, UUID claim, boolean isStale);

        static native TemplateInstance decided(Reading reading, UUID claim, boolean isStale);

        static native TemplateInstance form(ClaimForm form);
    }

    private final Readings readings;
    private final ClaimWriting writing;

    DocumentPage(Readings readings, ClaimWriting writing) {
        this.readings = readings;
        this.writing = writing;
    }

    /**
     * Links do what scripts do where there are none.
     *
     * @param edit a claim to be written anew
     * @param add whether a claim is to be added
     */
    @GET
    public TemplateInstance reader(
            String id,
            @RestQuery @Nullable String fresh,
            @RestQuery @Nullable String stale,
            @RestQuery @Nullable String edit,
            @RestQuery @Nullable String add) {
        Reading reading = readings.of(Address.id(id));
        Desk desk = new Desk(reading, null, fresh != null, stale == null ? null : Address.id(stale));
        if (edit != null) {
            return Templates.reader(desk.with(writing.form(reading, Address.id(edit))));
        }
        return Templates.reader(add == null ? desk : desk.with(writing.blank(reading, -1, -1)));
    }
}

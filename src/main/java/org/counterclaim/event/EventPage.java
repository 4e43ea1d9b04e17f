package org.counterclaim.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.counterclaim.page.Address;

/** One event: who said what of it, and in which order. */
@Path("/events/{id}")
@Produces(MediaType.TEXT_HTML)
class EventPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance event(Occasion occasion);
    }

    private final Occasions occasions;

    EventPage(Occasions occasions) {
        this.occasions = occasions;
    }

    @GET
    public TemplateInstance event(String id) {
        return Templates.event(occasions.of(Address.id(id)));
    }
}

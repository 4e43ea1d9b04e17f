package org.counterclaim.place;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.counterclaim.page.Lines;
import org.counterclaim.page.Visit;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The gazetteer: places, and what lies in them. */
@Path("/places")
@Produces(MediaType.TEXT_HTML)
class PlacesPage {

    /** @param inside the path whose places are shown; empty for all */
    record Gazetteer(
            List<PlaceView> places,
            String q,
            String inside,
            List<PlaceView> above,
            @Nullable String next) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance places(Gazetteer list);

        static native TemplateInstance places$list(Gazetteer list);
    }

    private final PlaceEditing places;
    private final Visit visit;

    PlacesPage(PlaceEditing places, Visit visit) {
        this.places = places;
        this.visit = visit;
    }

    @GET
    public Response places(
            @RestQuery @Nullable String q, @RestQuery @Nullable String inside, @Valid @BeanParam PageRequest wanted) {
        String words = Lines.given(q);
        String path = Lines.given(inside);
        Asked asked = Asked.nothing();
        asked = words == null ? asked : asked.and("q", words);
        asked = path == null ? asked : asked.and("inside", path);
        Page<PlaceView> page = places.page(asked, wanted);
        Gazetteer list = new Gazetteer(
                page.items(),
                words == null ? "" : words,
                path == null ? "" : path,
                path == null ? List.of() : places.above(path),
                page.next() == null ? null : next(words, path, page.next()));
        return Response.ok(visit.isPartial() ? Templates.places$list(list) : Templates.places(list))
                .header(HttpHeaders.VARY, "HX-Request")
                .build();
    }

    private static String next(@Nullable String words, @Nullable String path, String cursor) {
        UriBuilder next = UriBuilder.fromPath("/places").queryParam("cursor", "{cursor}");
        next = words == null ? next : next.queryParam("q", "{words}");
        next = path == null ? next : next.queryParam("inside", "{path}");
        return next.resolveTemplate("cursor", cursor)
                .resolveTemplate("words", words == null ? "" : words)
                .resolveTemplate("path", path == null ? "" : path)
                .build()
                .toString();
    }
}

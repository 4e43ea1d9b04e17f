package org.counterclaim.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.counterclaim.conflict.ConflictFilter;
import org.counterclaim.conflict.ConflictLists;
import org.counterclaim.conflict.ConflictView;
import org.counterclaim.conflict.ConflictViews;
import org.counterclaim.page.Phrasebook;
import org.counterclaim.page.Say;
import org.counterclaim.paging.Asked;
import org.counterclaim.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Conflicts for feed readers. */
@Path("/api/v1/conflicts")
@Tag(name = "conflicts")
public class ConflictFeedResource {

    private static final int MOST = 50;
    private static final String ABOUT =
            "The 50 that changed last, by machine or by people. Takes every filter of the list"
                    + " of conflicts. Entries keep their ids whatever becomes of them.";

    private final ConflictLists lists;
    private final ConflictViews views;
    private final ExportSettings settings;
    private final Phrasebook phrasebook;
    private final ObjectMapper json;

    ConflictFeedResource(
            ConflictLists lists,
            ConflictViews views,
            ExportSettings settings,
            Phrasebook phrasebook,
            ObjectMapper json) {
        this.lists = lists;
        this.views = views;
        this.settings = settings;
        this.phrasebook = phrasebook;
        this.json = json;
    }

    @GET
    @Path("feed.atom")
    @Produces("application/atom+xml")
    @Operation(summary = "Conflicts as an Atom feed", description = ABOUT)
    @APIResponse(responseCode = "200", description = "RFC 4287")
    @Parameter(name = "lang", in = ParameterIn.QUERY, description = "Language of the feed: ar or en (default)")
    public Response atom(@Context UriInfo uri, @Context Request request) {
        return answer(AtomFeed.of(feed(uri, "feed.atom")), "application/atom+xml; charset=utf-8", request);
    }

    @GET
    @Path("feed.json")
    @Produces("application/feed+json")
    @Operation(summary = "Conflicts as a JSON Feed", description = ABOUT)
    @APIResponse(responseCode = "200", description = "JSON Feed 1.1")
    @Parameter(name = "lang", in = ParameterIn.QUERY, description = "Language of the feed: ar or en (default)")
    public Response json(@Context UriInfo uri, @Context Request request) {
        return answer(
                JsonFeedOfConflicts.of(feed(uri, "feed.json"), json), "application/feed+json; charset=utf-8", request);
    }

    private static Response answer(String body, String type, Request request) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(HexFormat.of().formatHex(Sha256.digest().digest(bytes)));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(bytes).header(HttpHeaders.CONTENT_TYPE, type) : known)
                .tag(tag)
                .build();
    }

    private ConflictFeed feed(UriInfo uri, String name) {
        Asked asked = new Asked(uri.getQueryParameters());
        String language = language(asked.single("lang"));
        ConflictFilter filter = ConflictFilter.of(asked);
        asked.refuseOthers();
        List<ConflictLists.Changed> latest = lists.latest(filter, MOST);
        Map<UUID, ConflictView> conflicts = new HashMap<>();
        views.byIds(latest.stream().map(ConflictLists.Changed::id).toList())
                .forEach(conflict -> conflicts.put(conflict.id(), conflict));
        Say say = phrasebook.in(language, java.time.Instant.EPOCH, ZoneOffset.UTC);
        String query = uri.getRequestUri().getRawQuery();
        String after = query == null ? "" : "?" + query;
        return new ConflictFeed(
                settings.publisher() + ": " + say.word("export_sheet", "conflicts"),
                language,
                settings.address() + "/api/v1/conflicts/" + name + after,
                settings.address() + "/conflicts" + after,
                latest.isEmpty() ? null : latest.getFirst().changedAt(),
                latest.stream()
                        .filter(each -> conflicts.containsKey(each.id()))
                        .map(each -> entry(Objects.requireNonNull(conflicts.get(each.id())), each, say))
                        .toList());
    }

    private ConflictFeed.Entry entry(ConflictView conflict, ConflictLists.Changed changed, Say say) {
        return new ConflictFeed.Entry(
                conflict.id(),
                settings.address() + "/conflicts/" + conflict.id(),
                say.name(conflict.event().titles()) + ": "
                        + say.name(conflict.question().label()),
                ConflictFeed.text(conflict, say.tag(), say.word("source", "UNKNOWN")),
                List.of(
                        say.word("type", conflict.type()),
                        say.word("state", conflict.review().state()),
                        say.word("export_active", conflict.active() ? "YES" : "NO")),
                conflict.detectedAt().toInstant(),
                changed.changedAt());
    }

    private static String language(@Nullable String asked) {
        return switch (asked) {
            case null -> "en";
            case "ar", "en" -> asked;
            default -> throw ProblemException.invalid("lang", "must be ar or en");
        };
    }
}

package org.counterclaim.event;

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
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.counterclaim.page.Address;
import org.counterclaim.page.Visit;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Permissions;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.Problem;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.counterclaim.source.NamesBody;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One event: who said what of it, and in which order. */
@Path("/events/{id}")
@Produces(MediaType.TEXT_HTML)
class EventPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance event(Occasion occasion, boolean mayRegroup, @Nullable String wrong);
    }

    private final Occasions occasions;
    private final EventRegrouping regrouping;
    private final Permissions permissions;
    private final BodyCheck bodies;
    private final Visit visit;

    EventPage(Occasions occasions, EventRegrouping regrouping, Permissions permissions, BodyCheck bodies, Visit visit) {
        this.occasions = occasions;
        this.regrouping = regrouping;
        this.permissions = permissions;
        this.bodies = bodies;
        this.visit = visit;
    }

    @GET
    public TemplateInstance event(String id, @RestQuery boolean whole) {
        return shown(Address.id(id), whole, null);
    }

    private TemplateInstance shown(UUID event, boolean isWhole, @Nullable String wrong) {
        return Templates.event(occasions.of(event, isWhole), permissions.may(Role.EDITOR), wrong);
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("merge")
    public Response merge(String id, @RestForm @Nullable String into) {
        UUID event = Address.id(id);
        return regrouped(
                event, () -> regrouping.merge(event, Address.id(Objects.requireNonNullElse(into, "")), version -> {}));
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("split")
    public Response split(
            String id,
            @RestForm @Nullable List<String> claim,
            @RestForm @Nullable String titleAr,
            @RestForm @Nullable String titleEn) {
        UUID event = Address.id(id);
        List<UUID> claims = Objects.requireNonNullElse(claim, List.<String>of()).stream()
                .map(Address::id)
                .toList();
        return regrouped(
                event,
                () -> regrouping.split(
                        event,
                        bodies.checked(new EventSplit(claims, new NamesBody(given(titleAr), given(titleEn)))),
                        version -> {}));
    }

    private Response regrouped(UUID event, Supplier<EventView> change) {
        try {
            EventView kept = RetriedTransaction.call(change::get);
            return Response.seeOther(URI.create("/events/" + kept.id())).build();
        } catch (ProblemException refused) {
            Problem problem = refused.problem();
            if (problem.status() != ProblemType.INVALID_FIELD.status()) {
                throw refused;
            }
            return Response.status(problem.status())
                    .entity(shown(event, false, visit.say().refusal(problem)))
                    .build();
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package org.counterclaim.conflict;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.counterclaim.page.Address;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.ProblemException;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Keeps a view from the queue, shares it and forgets it. */
@Path("/views")
class SavedViewsPage {

    private final KeepingViews views;
    private final BodyCheck bodies;

    SavedViewsPage(KeepingViews views, BodyCheck bodies) {
        this.views = views;
        this.bodies = bodies;
    }

    @POST
    @Needs(Role.VIEWER)
    public Response keep(
            @RestForm @Nullable String name, @RestForm @Nullable String query, @RestForm @Nullable String shared) {
        SavedView view = views.enter(bodies.checked(
                new SavedViewBody(Objects.requireNonNullElse(name, "").strip(), query, shared != null)));
        return Response.seeOther(URI.create(view.href())).build();
    }

    @POST
    @Needs(Role.VIEWER)
    @Path("{id}")
    public Response change(String id, @RestForm @Nullable String action) {
        UUID view = Address.id(id);
        SavedView present = views.one(view);
        switch (action == null ? "" : action) {
            case "delete" -> views.delete(view, version -> {});
            case "share" ->
                views.rewrite(view, new SavedViewBody(present.name(), present.query(), true), version -> {});
            case "keep" ->
                views.rewrite(view, new SavedViewBody(present.name(), present.query(), false), version -> {});
            default -> throw ProblemException.invalid("action", "must be delete, share or keep");
        }
        return Response.seeOther(URI.create(present.href())).build();
    }
}

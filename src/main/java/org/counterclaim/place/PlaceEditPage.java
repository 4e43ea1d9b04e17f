package org.counterclaim.place;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.counterclaim.page.Address;
import org.counterclaim.page.Visit;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What editors change about a place. */
@Path("/places/{id}/edit")
@Produces(MediaType.TEXT_HTML)
@Needs(Role.EDITOR)
class PlaceEditPage {

    @CheckedTemplate
    static class Templates {
        /** @param place null for one that is new */
        static native TemplateInstance edit(@Nullable PlaceView place, PlaceForm form, @Nullable String wrong);
    }

    private final PlaceEditing editing;
    private final BodyCheck bodies;
    private final Visit visit;

    PlaceEditPage(PlaceEditing editing, BodyCheck bodies, Visit visit) {
        this.editing = editing;
        this.bodies = bodies;
        this.visit = visit;
    }

    @GET
    public TemplateInstance edit(String id) {
        PlaceView place = editing.one(Address.id(id));
        return Templates.edit(place, PlaceForm.of(place), null);
    }

    /** Somebody else's change since the form was opened is not overwritten. */
    @POST
    public Response rewrite(String id, @BeanParam PlaceForm form) {
        PlaceView place = editing.one(Address.id(id));
        try {
            PlaceBody body = bodies.checked(form.body(place.aliases()));
            RetriedTransaction.call(() -> editing.rewrite(place.id(), body, version -> {
                if (version != form.version()) {
                    throw ProblemType.STALE.because("Read it again, then change it");
                }
            }));
            return NewPlacePage.back(place.path());
        } catch (ProblemException refused) {
            return Response.status(refused.problem().status())
                    .entity(Templates.edit(place, form, visit.say().refusal(refused.problem())))
                    .build();
        }
    }
}

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
import org.counterclaim.page.SentForms;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.BodyCheck;
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
    private final SentForms forms;

    PlaceEditPage(PlaceEditing editing, BodyCheck bodies, SentForms forms) {
        this.editing = editing;
        this.bodies = bodies;
        this.forms = forms;
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
        return forms.kept(
                () -> {
                    PlaceBody body = bodies.checked(form.body(place.aliases()));
                    RetriedTransaction.call(
                            () -> editing.rewrite(place.id(), body, SentForms.unchangedSince(form.version())));
                    return NewPlacePage.back(place.path());
                },
                wrong -> Templates.edit(place, form, wrong));
    }
}

package org.counterclaim.place;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.counterclaim.page.SentForms;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where editors enter a place. */
@Path("/places/new")
@Produces(MediaType.TEXT_HTML)
@Needs(Role.EDITOR)
class NewPlacePage {

    private final PlaceEditing editing;
    private final BodyCheck bodies;
    private final SentForms forms;

    NewPlacePage(PlaceEditing editing, BodyCheck bodies, SentForms forms) {
        this.editing = editing;
        this.bodies = bodies;
        this.forms = forms;
    }

    @GET
    public TemplateInstance blank(@RestQuery @Nullable String inside) {
        return PlaceEditPage.Templates.edit(null, PlaceForm.inside(inside), null);
    }

    @POST
    public Response enter(@BeanParam PlaceForm form) {
        return forms.kept(
                () -> back(editing.enter(bodies.checked(form.body(List.of()))).path()),
                wrong -> PlaceEditPage.Templates.edit(null, form, wrong));
    }

    /** To the place in the list, with what lies in it. */
    static Response back(String path) {
        return Response.seeOther(UriBuilder.fromPath("/places")
                        .queryParam("inside", "{path}")
                        .build(path))
                .build();
    }
}

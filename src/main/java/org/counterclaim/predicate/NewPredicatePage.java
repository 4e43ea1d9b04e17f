package org.counterclaim.predicate;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.counterclaim.page.SentForms;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;

/** Where editors enter a question that claims answer. */
@Path("/predicates/new")
@Produces(MediaType.TEXT_HTML)
@Needs(Role.EDITOR)
class NewPredicatePage {

    private final PredicateEditing editing;
    private final BodyCheck bodies;
    private final SentForms forms;

    NewPredicatePage(PredicateEditing editing, BodyCheck bodies, SentForms forms) {
        this.editing = editing;
        this.bodies = bodies;
        this.forms = forms;
    }

    @GET
    public TemplateInstance blank() {
        return PredicateEditPage.Templates.edit(null, PredicateForm.blank(), null);
    }

    @POST
    public Response enter(@BeanParam PredicateForm form) {
        return forms.kept(
                () -> {
                    editing.enter(bodies.checked(form.body()));
                    return Response.seeOther(URI.create("/rules")).build();
                },
                wrong -> PredicateEditPage.Templates.edit(null, form, wrong));
    }
}

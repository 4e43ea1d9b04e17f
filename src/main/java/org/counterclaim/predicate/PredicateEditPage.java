package org.counterclaim.predicate;

import io.quarkus.qute.CheckedTemplate;
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
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.BodyCheck;
import org.jspecify.annotations.Nullable;

/** What editors change about a question that claims answer. */
@Path("/predicates/{code}/edit")
@Produces(MediaType.TEXT_HTML)
@Needs(Role.EDITOR)
class PredicateEditPage {

    @CheckedTemplate
    static class Templates {
        /** @param predicate null for one that is new */
        static native TemplateInstance edit(
                @Nullable PredicateView predicate, PredicateForm form, @Nullable String wrong);
    }

    private final PredicateEditing editing;
    private final BodyCheck bodies;
    private final SentForms forms;

    PredicateEditPage(PredicateEditing editing, BodyCheck bodies, SentForms forms) {
        this.editing = editing;
        this.bodies = bodies;
        this.forms = forms;
    }

    @GET
    public TemplateInstance edit(String code) {
        PredicateView predicate = editing.one(code);
        return Templates.edit(predicate, PredicateForm.of(predicate), null);
    }

    /** Somebody else's change since the form was opened is not overwritten. */
    @POST
    public Response rewrite(String code, @BeanParam PredicateForm form) {
        PredicateView predicate = editing.one(code);
        return forms.kept(
                () -> {
                    PredicateBody body = bodies.checked(form.body());
                    RetriedTransaction.call(
                            () -> editing.rewrite(code, body, SentForms.unchangedSince(form.version())));
                    return Response.seeOther(URI.create("/rules")).build();
                },
                wrong -> Templates.edit(predicate, form, wrong));
    }
}

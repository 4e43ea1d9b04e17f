package org.counterclaim.source;

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
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.counterclaim.page.Address;
import org.counterclaim.page.SentForms;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.RetriedTransaction;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.ProblemException;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What editors change about a source. */
@Path("/sources/{id}/edit")
@Produces(MediaType.TEXT_HTML)
@Needs(Role.EDITOR)
class SourceEditPage {

    @CheckedTemplate
    static class Templates {
        /** @param source null for one that is new */
        static native TemplateInstance edit(@Nullable SourceView source, SourceForm form, @Nullable String wrong);
    }

    private final SourceListing sources;
    private final SourceEditing editing;
    private final BodyCheck bodies;
    private final SentForms forms;

    SourceEditPage(SourceListing sources, SourceEditing editing, BodyCheck bodies, SentForms forms) {
        this.sources = sources;
        this.editing = editing;
        this.bodies = bodies;
        this.forms = forms;
    }

    @GET
    public TemplateInstance edit(String id) {
        SourceView source = sources.one(Address.id(id));
        return Templates.edit(source, SourceForm.of(source), null);
    }

    /** Somebody else's change since the form was opened is not overwritten. */
    @POST
    public Response rewrite(String id, @BeanParam SourceForm form) {
        SourceView source = sources.one(Address.id(id));
        return kept(source, form, () -> {
            SourceBody body = bodies.checked(form.body(source.aliases()));
            return editing.rewrite(source.id(), body, SentForms.unchangedSince(form.version()));
        });
    }

    @POST
    @Path("merge")
    public Response merge(String id, @RestForm @Nullable String into) {
        SourceView source = sources.one(Address.id(id));
        return kept(
                source,
                SourceForm.of(source),
                () -> editing.merge(source.id(), named(Objects.requireNonNullElse(into, "")), version -> {}));
    }

    private UUID named(String into) {
        Named wanted = Named.of(Words.tidy(into));
        UUID id = wanted.id() == null ? sources.named(String.valueOf(wanted.name())) : wanted.id();
        if (id == null) {
            throw ProblemException.invalid("into", "must be another source that is not itself merged");
        }
        return id;
    }

    private Response kept(SourceView source, SourceForm form, Supplier<SourceView> change) {
        return forms.kept(
                () -> {
                    SourceView kept = RetriedTransaction.call(change::get);
                    return Response.seeOther(URI.create("/sources/" + kept.id()))
                            .build();
                },
                wrong -> Templates.edit(source, form, wrong));
    }
}

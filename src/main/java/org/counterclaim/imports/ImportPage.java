package org.counterclaim.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.counterclaim.page.Address;
import org.counterclaim.page.Visit;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** One file: its columns while they are mapped, then its rows as they come in. */
@Path("/imports/{id}")
@Produces(MediaType.TEXT_HTML)
class ImportPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mapping(MappingDesk desk);

        static native TemplateInstance run(RunDesk desk);

        static native TemplateInstance state(RunDesk desk);
    }

    private final Importing importing;
    private final ImportRows rows;
    private final BodyCheck check;
    private final Visit visit;

    ImportPage(Importing importing, ImportRows rows, BodyCheck check, Visit visit) {
        this.importing = importing;
        this.rows = rows;
        this.check = check;
        this.visit = visit;
    }

    @GET
    public TemplateInstance show(
            @PathParam("id") String id,
            @QueryParam("outcome") @Nullable Outcome outcome,
            @Valid @BeanParam PageRequest page) {
        return shown(Address.id(id), outcome, page, null);
    }

    /** What changes while rows come in. */
    @GET
    @Path("state")
    public TemplateInstance state(@PathParam("id") String id, @QueryParam("outcome") @Nullable Outcome outcome) {
        return Templates.state(desk(importing.view(Address.id(id)), outcome, PageRequest.first(50), null));
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("layout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reread(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        return done(id, file -> importing.reread(file, check.checked(MappingForm.layout(form)), version -> {}));
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("mapping")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response map(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        return done(id, file -> {
            Mapping mapping =
                    MappingForm.mapping(form, importing.file(file).header().size());
            importing.map(file, check.checked(mapping), version -> requireSame(form, version));
            if ("start".equals(form.getFirst("then"))) {
                importing.start(file, version -> {});
            }
        });
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("start")
    public Response start(@PathParam("id") String id) {
        return done(id, file -> importing.start(file, version -> {}));
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("cancel")
    public Response cancel(@PathParam("id") String id) {
        return done(id, file -> importing.cancel(file, version -> {}));
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("delete")
    public Response delete(@PathParam("id") String id) {
        Response answer = done(id, file -> importing.delete(file, version -> {}));
        return answer.getStatus() == Response.Status.SEE_OTHER.getStatusCode()
                ? Response.seeOther(URI.create("/imports")).build()
                : answer;
    }

    private static void requireSame(MultivaluedMap<String, String> form, int version) {
        if (!String.valueOf(version).equals(form.getFirst("version"))) {
            throw ProblemType.STALE.because("Somebody changed it meanwhile: look at it again");
        }
    }

    private Response done(String id, Consumer<UUID> step) {
        UUID file = Address.id(id);
        try {
            step.accept(file);
            return Response.seeOther(URI.create("/imports/" + file)).build();
        } catch (ProblemException refusal) {
            String wrong = visit.say().refusal(refusal.problem());
            return Response.status(refusal.problem().status())
                    .entity(shown(file, null, PageRequest.first(50), wrong))
                    .build();
        }
    }

    private TemplateInstance shown(UUID id, @Nullable Outcome outcome, PageRequest page, @Nullable String wrong) {
        ImportView view = importing.view(id);
        return view.state() == State.MAPPING
                ? Templates.mapping(MappingDesk.of(view, visit.say(), wrong))
                : Templates.run(desk(view, outcome, page, wrong));
    }

    private RunDesk desk(ImportView view, @Nullable Outcome outcome, PageRequest page, @Nullable String wrong) {
        Outcome listed = Objects.requireNonNullElse(outcome, Outcome.REFUSED);
        return RunDesk.of(view, listed, rows.page(view.id(), listed, page), visit.say(), wrong);
    }
}

package org.counterclaim.model;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.document.DocumentReading;
import org.counterclaim.idempotency.Once;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asks the language model about a report that it has read, given up or never seen. */
@Path("/api/v1/documents/{id}/second-reading")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class ModelReadingResource {

    private final ModelNode node;
    private final DocumentReading documents;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Once once;

    ModelReadingResource(ModelNode node, DocumentReading documents, AuditTrail audit, CurrentPerson person, Once once) {
        this.node = node;
        this.documents = documents;
        this.audit = audit;
        this.person = person;
        this.once = once;
    }

    @POST
    @Needs(Role.EDITOR)
    @Operation(
            summary = "Have a document read by the language model",
            description = "Answered at once; the document's secondReading tells how it went. Refused while no model is"
                    + " configured.")
    @APIResponse(responseCode = "202", description = "It is on the list")
    @Parameter(name = Once.HEADER, in = ParameterIn.HEADER, description = Once.KEY)
    public Response again(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        documents.one(id);
        if (!node.isOn()) {
            throw ProblemType.NOT_ALLOWED_NOW.because("No language model is configured");
        }
        once.part(headers, "documents/" + id + "/second-reading", "", () -> {
            audit.append(person.name(), "document.second-reading-asked", "document", id, null, null);
            node.again(id);
            return "";
        });
        node.wake();
        return Response.accepted().build();
    }
}

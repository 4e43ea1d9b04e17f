package org.counterclaim.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What generated clients need to know of every operation: a name, such as {@code enterClaim}, and types throughout. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class OperationsForClients implements OASFilter {

    private static final String RESOURCE = "Resource_";

    private static final Map<String, String> ANSWERS = Map.of(
            "200", "What was asked for",
            "201", "Made; Location says where it is",
            "202", "Taken up, and not done yet",
            "204", "Done",
            "304", "What the reader has is still so");

    /** Out of the class and the method that do it. */
    @Override
    public Operation filterOperation(Operation operation) {
        describeAnswers(operation);
        String id = operation.getOperationId();
        if (id != null && id.contains(RESOURCE)) {
            String thing = id.substring(0, id.indexOf(RESOURCE));
            operation.setOperationId(id.substring(id.indexOf(RESOURCE) + RESOURCE.length()) + thing);
        }
        return operation;
    }

    private static void describeAnswers(Operation operation) {
        if (operation.getResponses() != null) {
            operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                if (answer.getDescription() == null && answer.getRef() == null) {
                    answer.setDescription(ANSWERS.getOrDefault(status, "Answered"));
                }
            });
        }
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        if (parameter.getRef() == null && parameter.getSchema() == null && parameter.getContent() == null) {
            parameter.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        return parameter;
    }
}

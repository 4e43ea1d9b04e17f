package org.counterclaim.page;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletionStage;

/**
 * Finds a name of an outer scope at once. Qute by itself asks each of some two hundred resolvers in every scope on the way
 * up: in a list of fifty rows that takes longer than all the rest of the page.
 */
@ApplicationScoped
class Scopes implements ValueResolver {

    void install(@Observes EngineBuilder engine) {
        engine.addValueResolver(new Scopes());
    }

    /** Before all others, which each take as long to say that it is not theirs. */
    @Override
    public int getPriority() {
        return Integer.MAX_VALUE;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the scope itself, not a value in it that is a scope too
    public boolean appliesTo(EvalContext context) {
        return context.getBase() instanceof Mapper scope
                && context.getParams().isEmpty()
                && scope == context.resolutionContext().getData();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        for (ResolutionContext at = context.resolutionContext(); at != null; at = at.getParent()) {
            Object scope = at.getData();
            if (scope instanceof Mapper names && names.appliesTo(context.getName())) {
                CompletionStage<Object> found = names.getAsync(context.getName());
                if (!(found instanceof CompletedStage<Object> known && Results.isNotFound(known.get()))) {
                    return found;
                }
            } else if (scope != null && !(scope instanceof Mapper)) {
                // It may have a property of that name, which others find.
                break;
            }
        }
        return Results.notFound(context);
    }
}

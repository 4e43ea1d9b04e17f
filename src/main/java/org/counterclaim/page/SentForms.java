package org.counterclaim.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;

/** What becomes of a form that somebody sent: it is kept, or comes back with the reason why not. */
@ApplicationScoped
public class SentForms {

    private final Visit visit;

    SentForms(Visit visit) {
        this.visit = visit;
    }

    /**
     * Keeps what was sent.
     *
     * @param keep where to go on
     * @param again the form once more, with what is wrong in the words of the page
     */
    public Response kept(Supplier<Response> keep, Function<String, TemplateInstance> again) {
        try {
            return keep.get();
        } catch (ProblemException refused) {
            return Response.status(refused.problem().status())
                    .entity(again.apply(visit.say().refusal(refused.problem())))
                    .build();
        }
    }

    /** Refuses to overwrite what somebody else changed since the form was opened. */
    public static IntConsumer unchangedSince(int version) {
        return present -> {
            if (present != version) {
                throw ProblemType.STALE.because("Read it again, then change it");
            }
        };
    }
}

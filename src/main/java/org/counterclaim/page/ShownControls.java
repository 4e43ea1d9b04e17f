package org.counterclaim.page;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Shows on every page what would hide in a text otherwise. Where a form gives a text back, it stays as it is. */
@ApplicationScoped
class ShownControls {

    /** A text that goes back as it came, such as the value of a field. */
    record Exact(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** {@code {form.name.exactly}}: escaped as any other, and nothing made visible in it. */
    @TemplateExtension
    static Exact exactly(String text) {
        return new Exact(text);
    }

    void install(@Observes EngineBuilder engine) {
        engine.addResultMapper(new Shown(new HtmlEscaper(List.of("text/html"))));
    }

    private record Shown(HtmlEscaper html) implements ResultMapper {

        /** Before the escaping of HTML, which it does itself. */
        @Override
        public int getPriority() {
            return DEFAULT_PRIORITY + 10;
        }

        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return result instanceof String text && Unseen.isIn(text) && html.appliesTo(origin, result);
        }

        @Override
        public String map(Object result, Expression expression) {
            return html.map(Unseen.shown((String) result), expression);
        }
    }
}

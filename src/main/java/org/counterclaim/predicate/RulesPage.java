package org.counterclaim.predicate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.counterclaim.event.QuestionPattern;
import org.counterclaim.page.Address;
import org.counterclaim.page.Choice;
import org.counterclaim.page.SentForms;
import org.counterclaim.paging.Asked;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Permissions;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.source.Names;
import org.counterclaim.source.NamesBody;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The rules between questions: what each is allowed to do, and what one on trial would have done. */
@Path("/rules")
@Produces(MediaType.TEXT_HTML)
class RulesPage {

    private static final int MOST = 200;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rules(List<Shown> rules, List<Asking> predicates, boolean mayChange);
    }

    /** A rule, and what it would have done where it is on trial. */
    record Shown(RuleView rule, List<Choice> modes, List<Trial> trials) {}

    /** A predicate under its question. */
    record Asking(PredicateView predicate, Names question) {}

    private final RuleEditing rules;
    private final PredicateEditing predicates;
    private final Trials trials;
    private final Permissions permissions;
    private final BodyCheck bodies;

    RulesPage(
            RuleEditing rules, PredicateEditing predicates, Trials trials, Permissions permissions, BodyCheck bodies) {
        this.rules = rules;
        this.predicates = predicates;
        this.trials = trials;
        this.permissions = permissions;
        this.bodies = bodies;
    }

    @GET
    public TemplateInstance rules() {
        List<RuleView> all =
                rules.page(Asked.nothing(), PageRequest.first(MOST)).items();
        Map<String, List<Trial>> tried = trials.of(all.stream()
                .filter(rule -> rule.mode().equals("LOG"))
                .map(RuleView::code)
                .toList());
        List<Shown> shown = all.stream()
                .map(rule -> new Shown(
                        rule, Choice.of(RuleMode.values(), rule.mode()), tried.getOrDefault(rule.code(), List.of())))
                .toList();
        List<Asking> asking = predicates.page(Asked.nothing(), PageRequest.first(MOST)).items().stream()
                .map(predicate -> new Asking(predicate, worded(predicate.question())))
                .toList();
        return Templates.rules(shown, asking, permissions.may(Role.EDITOR));
    }

    private static Names worded(Names patterns) {
        return new Names(
                QuestionPattern.fill(patterns.in("ar"), "ar", new TreeMap<>()),
                QuestionPattern.fill(patterns.in("en"), "en", new TreeMap<>()));
    }

    /** Changes what a rule may do and nothing else; somebody else's change in between is not overwritten. */
    @POST
    @Needs(Role.EDITOR)
    @Path("{id}")
    public Response change(String id, @RestForm int version, @RestForm @Nullable String mode) {
        RuleView rule = rules.one(Address.id(id));
        RuleBody body = bodies.checked(new RuleBody(
                rule.code(),
                rule.source(),
                rule.sourceStance(),
                Map.copyOf(rule.condition()),
                rule.target(),
                rule.targetStance(),
                Objects.requireNonNullElse(mode, rule.mode()),
                rule.validFrom(),
                rule.validTo(),
                new NamesBody(rule.label().ar(), rule.label().en())));
        rules.rewrite(rule.id(), body, SentForms.unchangedSince(version));
        return Response.seeOther(URI.create("/rules")).build();
    }
}

package org.counterclaim.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.counterclaim.page.Address;
import org.counterclaim.page.Visit;
import org.counterclaim.paging.Page;
import org.counterclaim.paging.PageRequest;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.problem.BodyCheck;
import org.counterclaim.problem.FieldError;
import org.counterclaim.problem.Problem;
import org.counterclaim.problem.ProblemException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The feeds that are subscribed to, and what became of their entries. */
@Path("/feeds")
@Produces(MediaType.TEXT_HTML)
class FeedsPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance feeds(
                List<FeedView> feeds, @Nullable String next, FeedForm form, List<String> wrong);

        static native TemplateInstance feed(
                FeedView feed, List<EntryView> entries, String state, @Nullable String next);
    }

    private final Feeds feeds;
    private final FeedEntries entries;
    private final FeedEditing editing;
    private final FeedPolling polling;
    private final BodyCheck check;
    private final Visit visit;

    FeedsPage(
            Feeds feeds, FeedEntries entries, FeedEditing editing, FeedPolling polling, BodyCheck check, Visit visit) {
        this.feeds = feeds;
        this.entries = entries;
        this.editing = editing;
        this.polling = polling;
        this.check = check;
        this.visit = visit;
    }

    @GET
    public TemplateInstance list(@Valid @BeanParam PageRequest wanted) {
        return shown(wanted, new FeedForm(), List.of());
    }

    private TemplateInstance shown(PageRequest wanted, FeedForm form, List<String> wrong) {
        Page<FeedView> page = feeds.page(wanted);
        return Templates.feeds(page.items(), page.next() == null ? null : "/feeds?cursor=" + page.next(), form, wrong);
    }

    /** Subscribes, and polls at once without keeping the person waiting. */
    @POST
    @Needs(Role.EDITOR)
    public Response enter(@BeanParam FeedForm form) {
        FeedBody body = form.body();
        List<FieldError> wrong = check.errorsOf(body);
        try {
            if (wrong.isEmpty()) {
                poll(editing.enter(body).id());
                return back();
            }
        } catch (ProblemException refused) {
            Problem problem = refused.problem();
            wrong = Objects.requireNonNullElse(problem.errors(), List.of(new FieldError("url", problem.detail())));
        }
        List<String> words = wrong.stream().map(visit.say()::refusal).toList();
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(shown(PageRequest.first(50), form, words))
                .build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(String id, @RestQuery @Nullable String state, @Valid @BeanParam PageRequest wanted) {
        FeedView feed = editing.one(Address.id(id));
        boolean all = "ALL".equals(state);
        Page<EntryView> page = entries.page(feed.id(), all ? null : EntryState.REFUSED, wanted);
        String next = page.next() == null
                ? null
                : "/feeds/" + feed.id() + "?cursor=" + page.next() + (all ? "&state=ALL" : "");
        return Templates.feed(feed, page.items(), all ? "ALL" : "REFUSED", next);
    }

    @POST
    @Needs(Role.EDITOR)
    @Path("{id}")
    public Response change(String id, @RestForm @Nullable String action) {
        UUID feed = Address.id(id);
        switch (Objects.requireNonNullElse(action, "")) {
            case "poll" -> poll(editing.one(feed).id());
            case "pause" -> editing.pause(feed, true);
            case "resume" -> editing.pause(feed, false);
            case "delete" -> editing.delete(feed, version -> {});
            default -> throw ProblemException.invalid("action", "must be poll, pause, resume or delete");
        }
        return back();
    }

    private void poll(UUID feed) {
        editing.pollAsked(feed);
        Thread.ofVirtual().name("poll-" + feed).start(() -> polling.poll(feed));
    }

    private static Response back() {
        return Response.seeOther(URI.create("/feeds")).build();
    }
}

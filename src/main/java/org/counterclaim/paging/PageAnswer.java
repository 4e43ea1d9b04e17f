package org.counterclaim.paging;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a page, and with a link to the next one as RFC 8288 has it. */
public final class PageAnswer {

    private PageAnswer() {}

    public static <T> RestResponse<Page<T>> of(Page<T> page, UriInfo uri) {
        RestResponse.ResponseBuilder<Page<T>> answer = RestResponse.ResponseBuilder.ok(page);
        if (page.next() != null) {
            String next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build()
                    .toString();
            answer.header("Link", "<" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }
}

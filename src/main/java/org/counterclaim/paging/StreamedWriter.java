package org.counterclaim.paging;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Writes {@link Streamed} where a method says that it answers with a page. It is for any object, since writers are chosen
 * beforehand by what a method says.
 */
@Provider
@Priority(Priorities.USER - 1)
public class StreamedWriter implements ServerMessageBodyWriter<Object> {

    private static final Logger LOG = Logger.getLogger(StreamedWriter.class);

    private final CurrentVertxRequest request;

    StreamedWriter(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == Streamed.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Streamed.class;
    }

    @Override
    public void writeResponse(Object entity, Type genericType, ServerRequestContext context) {
        write(entity, context.getOrCreateOutputStream());
    }

    @Override
    public void writeTo(
            Object entity,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        write(entity, out);
    }

    /** What breaks off must not look whole: where the rest cannot be read, the connection is cut. */
    private void write(Object entity, OutputStream out) {
        try {
            ((Streamed) entity).body().write(out);
            out.close();
        } catch (IOException gone) {
            LOG.debugf("A reader went away: %s", gone);
        } catch (RuntimeException e) {
            LOG.error("A list broke off", e);
            request.getCurrent().response().reset();
        }
    }
}

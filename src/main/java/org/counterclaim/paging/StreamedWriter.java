package org.counterclaim.paging;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
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
    public void writeResponse(Object entity, Type genericType, ServerRequestContext context) throws IOException {
        StreamingOutputWriter.write(((Streamed) entity).body(), context.getOrCreateOutputStream());
    }

    @Override
    public void writeTo(
            Object entity,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        StreamingOutputWriter.write(((Streamed) entity).body(), out);
    }
}

package org.counterclaim.paging;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** In place of RESTEasy's own, which gives a body that fails halfway its end all the same. */
@Provider
@Priority(Priorities.USER - 1)
public class StreamingOutputWriter implements ServerMessageBodyWriter<StreamingOutput> {

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return StreamingOutput.class.isAssignableFrom(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return StreamingOutput.class.isAssignableFrom(type);
    }

    @Override
    public void writeResponse(StreamingOutput body, Type genericType, ServerRequestContext context) throws IOException {
        write(body, context.getOrCreateOutputStream());
    }

    @Override
    public void writeTo(
            StreamingOutput body,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        write(body, out);
    }

    /** Closes the stream, which ends the body, only where all of it is written. */
    static void write(StreamingOutput body, OutputStream out) throws IOException {
        body.write(out);
        out.close();
    }
}

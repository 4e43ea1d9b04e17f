package org.counterclaim.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.counterclaim.source.NamesBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subject as it is written over REST. */
@JsonIgnoreProperties({"id", "version", "title", "mergedInto", "createdAt", "changedAt"})
@Schema(examples = """
                {"titles":{"ar":"إجلاء المسلحين من جنوب دمشق، أيار/مايو 2018","en":"Evacuation of southern Damascus, May 2018"}}""")
public record SubjectBody(
        @NotNull(message = "is needed") @Valid NamesBody titles) {}

package org.counterclaim.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.counterclaim.audit.AuditTrail;
import org.counterclaim.audit.CurrentPerson;
import org.counterclaim.page.PageSettings;
import org.counterclaim.permission.Needs;
import org.counterclaim.permission.Role;
import org.counterclaim.platform.Ids;
import org.counterclaim.problem.FieldErrors;
import org.counterclaim.problem.ProblemException;
import org.counterclaim.problem.ProblemType;
import org.counterclaim.source.Words;
import org.jspecify.annotations.Nullable;

/** Takes files in, has their columns mapped, and starts and stops the keeping of their rows. */
@ApplicationScoped
class Importing {

    private static final int SHOWN = 10;
    private static final int LONGEST_NAME = 200;

    private final FileReading reading;
    private final Imports imports;
    private final ImportRows rows;
    private final RowReading rowReading;
    private final PageSettings settings;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Event<ImportStarted> started;

    Importing(
            FileReading reading,
            Imports imports,
            ImportRows rows,
            RowReading rowReading,
            PageSettings settings,
            AuditTrail audit,
            CurrentPerson person,
            Event<ImportStarted> started) {
        this.reading = reading;
        this.imports = imports;
        this.rows = rows;
        this.rowReading = rowReading;
        this.settings = settings;
        this.audit = audit;
        this.person = person;
        this.started = started;
    }

    /** Recognises and reads a file, or says what is wrong with it; nothing is kept yet. */
    ReceivedFile receive(@Nullable String name, byte[] bytes) {
        Layout layout = reading.recognise(bytes);
        return new ReceivedFile(tidy(name), bytes, layout, reading.read(bytes, layout));
    }

    /** Keeps a file with the mapping that its header suggests. */
    @Needs(Role.EDITOR)
    @Transactional
    UUID keep(ReceivedFile file) {
        UUID id = Ids.next();
        Mapping mapping = proposed(file.table());
        imports.add(id, file, mapping, person.name());
        rows.replace(id, file.table().rows());
        audit.append(
                person.name(),
                "import.uploaded",
                "import",
                id,
                null,
                Map.of("name", file.name(), "sha256", file.sha256()));
        return id;
    }

    private Mapping proposed(Table table) {
        return imports.remembered(own(table.header()))
                .map(known -> widened(known, table.header()))
                .orElseGet(() -> Headings.mapping(table, settings.zone().getId()));
    }

    private Mapping proposed(Table table, Content content) {
        Mapping mapping = proposed(table);
        return mapping.content() == content
                ? mapping
                : Headings.mapping(table, content, settings.zone().getId());
    }

    /** The header without what a report of refused rows added to it. */
    private static List<String> own(List<String> header) {
        return header.stream().filter(name -> !Report.isOwn(name)).toList();
    }

    /** A remembered mapping, with empty entries for the columns that a report of refused rows added. */
    private static Mapping widened(Mapping known, List<String> header) {
        Iterator<@Nullable String> columns = known.columns().iterator();
        List<@Nullable String> widened = new ArrayList<>();
        header.forEach(name -> widened.add(Report.isOwn(name) || !columns.hasNext() ? null : columns.next()));
        return new Mapping(known.content(), widened, known.defaults(), known.zone(), known.dates());
    }

    /** Reads the same bytes otherwise; the mapping is proposed anew. */
    @Needs(Role.EDITOR)
    @Transactional
    void reread(UUID id, LayoutChange change, IntConsumer versionCheck) {
        ImportedFile file = mappable(id);
        versionCheck.accept(file.version());
        Layout layout = change.applied(file.layout());
        Table table = reading.read(imports.content(id).orElseThrow(), layout);
        boolean sameSheet = Objects.equals(layout.sheet(), file.layout().sheet());
        Mapping mapping = change.content() == null || !sameSheet ? proposed(table) : proposed(table, change.content());
        imports.reread(id, layout, table, mapping);
        rows.replace(id, table.rows());
        audit.append(person.name(), "import.reread", "import", id, file.layout(), layout);
    }

    @Needs(Role.EDITOR)
    @Transactional
    void map(UUID id, Mapping mapping, IntConsumer versionCheck) {
        ImportedFile file = mappable(id);
        versionCheck.accept(file.version());
        FieldErrors errors = new FieldErrors();
        mapping.check(file.header().size(), errors);
        errors.refuseIfAny();
        imports.map(id, mapping);
        audit.append(person.name(), "import.mapped", "import", id, file.mapping(), mapping);
    }

    /** Forgets a file with its rows; what was kept of them stays. */
    @Needs(Role.EDITOR)
    @Transactional
    void delete(UUID id, IntConsumer versionCheck) {
        ImportedFile file = held(id);
        versionCheck.accept(file.version());
        if (file.state() == State.RUNNING) {
            throw ProblemType.NOT_ALLOWED_NOW.because("It is running: cancel it first");
        }
        imports.delete(id);
        audit.append(
                person.name(),
                "import.deleted",
                "import",
                id,
                Map.of("name", file.name(), "sha256", file.sha256(), "created", file.created()),
                null);
    }

    /** Starts the keeping of rows, or goes on with what a person stopped. */
    @Needs(Role.EDITOR)
    @Transactional
    void start(UUID id, IntConsumer versionCheck) {
        ImportedFile file = held(id);
        versionCheck.accept(file.version());
        if (file.state() == State.RUNNING || file.state() == State.DONE) {
            throw ProblemType.NOT_ALLOWED_NOW.because("It was started before");
        }
        FieldErrors errors = new FieldErrors();
        file.mapping()
                .missing()
                .forEach(field -> errors.add("columns", "must have one for " + field + ", or a default"));
        errors.refuseIfAny();
        imports.remember(own(file.header()), narrowed(file));
        imports.become(id, State.RUNNING);
        audit.append(person.name(), "import.started", "import", id, null, file.mapping());
        started.fire(new ImportStarted(id));
    }

    private static Mapping narrowed(ImportedFile file) {
        List<@Nullable String> columns = new ArrayList<>();
        for (int i = 0; i < file.header().size(); i++) {
            if (!Report.isOwn(file.header().get(i))) {
                columns.add(file.mapping().columns().get(i));
            }
        }
        Mapping mapping = file.mapping();
        return new Mapping(mapping.content(), columns, mapping.defaults(), mapping.zone(), mapping.dates());
    }

    @Needs(Role.EDITOR)
    @Transactional
    void cancel(UUID id, IntConsumer versionCheck) {
        ImportedFile file = held(id);
        versionCheck.accept(file.version());
        if (file.state() != State.RUNNING) {
            throw ProblemType.NOT_ALLOWED_NOW.because("It is not running");
        }
        imports.become(id, State.CANCELLED);
        audit.append(person.name(), "import.cancelled", "import", id, null, null);
    }

    ImportedFile file(UUID id) {
        return imports.byId(id).orElseThrow(() -> ProblemException.noSuch("import", id));
    }

    /** An import with its first rows while it waits to be mapped. */
    @Transactional
    ImportView view(UUID id) {
        ImportedFile file = file(id);
        if (file.state() != State.MAPPING) {
            return ImportView.of(file, null);
        }
        RowReading.Reader reader = rowReading.reader(file.mapping(), file.header());
        return ImportView.of(
                file,
                rows.first(id, SHOWN).stream().map(row -> tried(row, reader)).toList());
    }

    private static RowView tried(Table.Line row, RowReading.Reader reader) {
        List<RowFault> faults =
                reader.read(row) instanceof RowReading.Read.Refused refused ? refused.faults() : List.of();
        return new RowView(row.number(), row.cells(), Outcome.WAITING, null, faults);
    }

    private ImportedFile mappable(UUID id) {
        ImportedFile file = held(id);
        if (file.state() != State.MAPPING) {
            throw ProblemType.NOT_ALLOWED_NOW.because("It was started before");
        }
        return file;
    }

    private ImportedFile held(UUID id) {
        return imports.held(id).orElseThrow(() -> ProblemException.noSuch("import", id));
    }

    private static String tidy(@Nullable String name) {
        String last = Objects.requireNonNullElse(name, "").replaceAll(".*[/\\\\]", "");
        String plain = Words.tidy(last.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}", " "));
        return plain.isEmpty() ? "-" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}

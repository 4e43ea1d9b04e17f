package org.counterclaim;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What holds across all packages, each with its reason: a broken rule should teach, not only stop. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    private static final int LONGEST_CLASS = 300;
    private static final Set<String> READERS_OF_THE_CLOCK =
            Set.of("Instant", "LocalDate", "LocalDateTime", "LocalTime", "OffsetDateTime", "ZonedDateTime", "Year");

    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.counterclaim");

    @Test
    void reconcilingIsPlainJava() {
        plainJava("org.counterclaim.statement..", "org.counterclaim.reconcile..");
    }

    @Test
    void extractingIsPlainJava() {
        plainJava("org.counterclaim.statement..", "org.counterclaim.extract..");
    }

    private static void plainJava(String... packages) {
        String[] allowed = {"java..", "org.jspecify.annotations..", "com.ibm.icu.."};
        classes()
                .that(resideInAnyPackage(packages))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages).or(resideInAnyPackage(allowed)))
                .because("the same classes serve the live service, a full rebuild and a batch on another engine,"
                        + " and their rules are tested in microseconds without a container")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void namesSayWhatAFactCheckerWouldCallIt() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Info|Data|Dto|DTO)")
                .because("such a name fits any class, so it tells nothing of this one and draws in whatever comes next")
                .check(OURS);
    }

    @Test
    void resourcesAndPagesLeaveTheDatabaseToTheirRepositories() {
        noClasses()
                .that()
                .haveNameMatching(".*(Resource|Page)")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "jakarta\\.persistence\\.EntityManager|org\\.hibernate\\.(Stateless)?Session|java\\.sql\\..*|javax\\.sql\\..*")
                .because("a query beside the page that first needed it is found by nobody else")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void entitiesNeverLeaveAsJson() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .and()
                .arePublic()
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .and()
                .arePackagePrivate()
                .should(be(describe("free of entities in their answer", ArchitectureTest::answersWithoutEntity)))
                .because("a column would become a promise to every client, and a lazy one would fail on its way out")
                .allowEmptyShould(true)
                .check(OURS);
    }

    private static boolean answersWithoutEntity(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .noneMatch(type -> type.isAnnotatedWith("jakarta.persistence.Entity"));
    }

    @Test
    void everyPackageSaysWhatMayBeMissing() {
        DescribedPredicate<JavaClass> marked =
                describe("in a null-marked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
        classes()
                .that(describe("are written by us", type -> type.getSource().isPresent()))
                .should(be(marked))
                .because("NullAway checks marked packages only: add package-info.java with @NullMarked")
                .check(OURS);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("org.counterclaim.platform..")))
                .should()
                .callMethodWhere(describe("read the clock of the machine", ArchitectureTest::readsTheMachinesClock))
                .because("a test must be able to say what time it is: inject java.time.Clock")
                .check(OURS);
    }

    private static boolean readsTheMachinesClock(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getSimpleName();
        return switch (target.getName()) {
            case "now" ->
                READERS_OF_THE_CLOCK.contains(owner)
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.equals("System");
            case "systemUTC", "systemDefaultZone" -> owner.equals("Clock");
            default -> false;
        };
    }

    @Test
    void whatFeaturesStandOnKnowsNoFeature() {
        slices().matching("org.counterclaim.(statement|reconcile|extract|platform|problem)..")
                .should()
                .beFreeOfCycles()
                .because("a part that others stand on can then be read, tested and replaced alone")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void noClassIsTooLongToReadAtOnce() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST_CLASS)
                    .toList();
            assertThat(tooLong)
                    .as("classes of more than %d lines: find the second thing they do", LONGEST_CLASS)
                    .isEmpty();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.counterclaim.people;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.permission.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** That a route says who may use it is not enough: the use case behind it must say so too, for every other road to it. */
@Execution(ExecutionMode.CONCURRENT)
class UseCaseRolesTest {

    /** Where people act upon themselves; the use case is given the caller. */
    private static final Set<Class<?>> OWN =
            Set.of(SignInPage.class, SignOnPage.class, AccountPage.class, MeResource.class, WelcomeResource.class);

    @Test
    void everyRouteThatChangesAnythingLeadsToAUseCaseThatNeedsARole() {
        List<String> open = new ArrayList<>();
        int tried = 0;
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.counterclaim")) {
            if (!type.isAnnotatedWith(Path.class) || OWN.stream().anyMatch(type::isEquivalentTo)) {
                continue;
            }
            for (JavaMethod method : type.getMethods()) {
                if (isChange(method)) {
                    tried++;
                    if (!leadsToARole(method)) {
                        open.add(method.getFullName());
                    }
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(tried).isGreaterThan(70);
    }

    private static boolean isChange(JavaMethod method) {
        return !method.isAnnotatedWith(GET.class)
                && method.getAnnotations().stream()
                        .anyMatch(each -> each.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    /** Through whatever it calls, up to the first use case on each way. */
    private static boolean leadsToARole(JavaMethod route) {
        Deque<JavaCodeUnit> ahead = new ArrayDeque<>(List.of(route));
        Set<JavaCodeUnit> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            JavaCodeUnit unit = ahead.poll();
            if (seen.add(unit)) {
                if (isUseCase(unit)) {
                    return true;
                }
                ahead.addAll(unit.getAccessesFromSelf().stream()
                        .map(JavaAccess::getTarget)
                        .filter(target -> target.getOwner().getPackageName().startsWith("org.counterclaim"))
                        .flatMap(target -> target.resolveMember().stream())
                        .filter(JavaCodeUnit.class::isInstance)
                        .map(JavaCodeUnit.class::cast)
                        .collect(toSet()));
            }
        }
        return false;
    }

    private static boolean isUseCase(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        return !owner.isAnnotatedWith(Path.class)
                && (unit.isAnnotatedWith(Needs.class) || owner.isAnnotatedWith(Needs.class));
    }
}

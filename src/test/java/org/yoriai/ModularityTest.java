package org.yoriai;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.yoriai.identity.Unguarded;

class ModularityTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yoriai");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Yoriai.class).verify();
    }

    @Test
    void entitiesStayInsideTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void repositoriesStayInsideTheirModule() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void everyServiceMethodSaysWhoMayCallIt() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(sayWhoMayCallThem())
                .check(HOUSE);
    }

    @Test
    void timeComesFromTheOneClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.yoriai.shared.BusinessTime")
                .should(callMethodWhere(asksTheMachineForTheTime()))
                .check(HOUSE);
    }

    @Test
    void nothingIsPrinted() {
        // a command answers whoever typed it
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
                HOUSE.that(DescribedPredicate.not(JavaClass.Predicates.simpleNameEndingWith("Command"))));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said =
                        says(method.isAnnotatedWith(Unguarded.class), method.isMetaAnnotatedWith(PreAuthorize.class))
                                || says(
                                        method.getOwner().isAnnotatedWith(Unguarded.class),
                                        method.getOwner().isMetaAnnotatedWith(PreAuthorize.class));
                events.add(new SimpleConditionEvent(
                        method, said, method.getFullName() + " carries neither a guard nor @Unguarded(reason)"));
            }

            private boolean says(boolean unguarded, boolean guarded) {
                return unguarded || guarded;
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("asks the machine for the time", call -> {
            JavaClass owner = call.getTargetOwner();
            String name = call.getName();
            boolean now = name.equals("now")
                    && resideInAPackage("java.time..").test(owner)
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
            boolean ownClock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
            boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
            boolean date = Set.of("java.util.Date", "java.util.Calendar").contains(owner.getName());
            return now || ownClock || millis || date;
        });
    }
}

package com.pge.sharemydata;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

class HouseRulesTest {

    private static final String HOUSE = "com.pge.sharemydata..";

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("com.pge.sharemydata");

    @Test
    void everyPageSaysWhoMaySeeIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(house);
    }

    @Test
    void pagesAreSeenByTheirPackageOnly() {
        classes().that().areAnnotatedWith(Route.class).should().notBePublic().check(house);
    }

    @Test
    void aModuleRootDoesNotLookAtItsPages() {
        noClasses()
                .that(resideInAPackage(HOUSE))
                .and()
                .resideOutsideOfPackages("..ui..", "..web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.pge.sharemydata.*.ui..", "com.pge.sharemydata.*.web.."))
                .check(house);
    }

    @Test
    void onlyPkiTouchesBouncyCastle() {
        noClasses()
                .that()
                .resideOutsideOfPackage("com.pge.sharemydata.certificate.pki..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bouncycastle..")
                .check(house);
    }

    @Test
    void timeIsAskedOfTheClock() {
        noClasses().should().callMethod(Instant.class, "now").check(house);
        noClasses().should().callMethod(LocalDate.class, "now").check(house);
    }

    @Test
    void chanceIsCryptographic() {
        noClasses().should().callConstructor(Random.class).check(house);
    }

    @Test
    void entitiesHaveNoSetters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(house);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(house);
        constructors().should().notBeAnnotatedWith(Autowired.class).check(house);
    }

    @Test
    void namesSayBusiness() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Dto")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Entity")
                .check(house);
    }

    @Test
    void aUseCaseOfAPageAsksForARole() {
        methods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(HOUSE).and(not(resideInAnyPackage("..ui..", "..web.."))))
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should(askForARoleWhereAPageCallsThem())
                .check(house);
    }

    private static ArchCondition<JavaMethod> askForARoleWhereAPageCallsThem() {
        return new ArchCondition<>("ask for a role where a page changes something through them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean changes = method.getRawReturnType().getName().equals("void");
                String callers = method.getCallsOfSelf().stream()
                        .map(call -> call.getOriginOwner())
                        .filter(resideInAnyPackage("com.pge.sharemydata.*.ui.."))
                        .map(JavaClass::getSimpleName)
                        .distinct()
                        .collect(Collectors.joining(", "));
                boolean asks = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                if (changes && !callers.isEmpty() && !asks) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " is called by " + callers + " and asks for no role"));
                }
            }
        };
    }

    @Test
    void classesAreFinalOrMeantToBeExtended() {
        classes()
                .that()
                .resideInAPackage("com.pge.sharemydata..ui..")
                .and(nameMatching(".*View"))
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .check(house);
    }

    @Test
    void filesStayReadable() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as("lines of %s", file)
                            .hasSizeLessThanOrEqualTo(300));
        }
    }

    @Test
    void pagesHaveNoInlineStyle() {
        noClasses()
                .should()
                .callMethod(com.vaadin.flow.component.HasStyle.class, "getStyle")
                .check(house);
        noClasses()
                .should()
                .callMethod(com.vaadin.flow.dom.Element.class, "getStyle")
                .check(house);
    }
}

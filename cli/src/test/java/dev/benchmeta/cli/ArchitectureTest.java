package dev.benchmeta.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;

/** The arrows between the modules, and who may print. */
@AnalyzeClasses(packages = "dev.benchmeta", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CORE = "dev.benchmeta.core..";
    private static final String MODEL = "dev.benchmeta.core.model..";
    private static final String EXTRACT = "dev.benchmeta.extract..";
    private static final String REPORT = "dev.benchmeta.report..";
    private static final String CLI = "dev.benchmeta.cli..";
    private static final String CORENLP = "edu.stanford..";

    @ArchTest
    static final ArchRule CORE_SEES_NO_OTHER_MODULE = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXTRACT, REPORT, CLI, CORENLP);

    @ArchTest
    static final ArchRule EXTRACT_SEES_ONLY_CORE = noClasses()
            .that()
            .resideInAPackage(EXTRACT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REPORT, CLI);

    @ArchTest
    static final ArchRule REPORT_SEES_ONLY_CORE = noClasses()
            .that()
            .resideInAPackage(REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXTRACT, CLI, CORENLP);

    @ArchTest
    static final ArchRule CLI_LEAVES_CORENLP_TO_EXTRACT =
            noClasses().that().resideInAPackage(CLI).should().dependOnClassesThat().resideInAPackage(CORENLP);

    @ArchTest
    static final ArchRule THE_MODEL_NEEDS_ONLY_JAVA = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(MODEL, "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule ONLY_CLI_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "console")
            .orShould()
            .callMethodWhere(target(are(printedStackTrace())));

    @ArchTest
    static final ArchRule ONLY_CLI_EXITS = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    /** A rule over a package that nobody looked into would hold for nothing. */
    @ArchTest
    static void everyModuleIsSeen(JavaClasses all) {
        JavaPackage root = all.getPackage("dev.benchmeta");
        Set<String> modules = root.getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .collect(Collectors.toSet());
        assertThat(modules).containsExactlyInAnyOrder("core", "extract", "report", "cli");
    }
}

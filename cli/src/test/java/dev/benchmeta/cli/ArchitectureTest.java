package dev.benchmeta.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which part of the program may know which. */
@AnalyzeClasses(packages = "dev.benchmeta", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule MODULES =
            layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage("dev.benchmeta..")
                    .layer("core")
                    .definedBy("dev.benchmeta.core..")
                    .layer("extract")
                    .definedBy("dev.benchmeta.extract..")
                    .layer("report")
                    .definedBy("dev.benchmeta.report..")
                    .layer("cli")
                    .definedBy("dev.benchmeta.cli..")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("report")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("extract")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("core")
                    .mayOnlyBeAccessedByLayers("extract", "report", "cli");

    @ArchTest
    static final ArchRule THE_MODEL_STANDS_ALONE =
            noClasses()
                    .that()
                    .resideInAPackage("dev.benchmeta.core.model..")
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages(
                            "dev.benchmeta.core.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule ONLY_EXTRACT_SEES_CORENLP =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.benchmeta.extract..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule ONLY_THE_STORE_SEES_DUCKDB =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.benchmeta.report.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.duckdb..");

    @ArchTest
    static final ArchRule ONLY_SERVE_SEES_JETTY =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.benchmeta.cli.serve..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.eclipse.jetty..");

    @ArchTest
    static final ArchRule SERVE_KNOWS_NO_COMMANDS =
            noClasses()
                    .that()
                    .resideInAPackage("dev.benchmeta.cli.serve..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dev.benchmeta.cli");

    @ArchTest
    static final ArchRule NO_CYCLES_IN_REPORT =
            slices().matching("dev.benchmeta.report.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CYCLES_IN_LINK =
            slices().matching("dev.benchmeta.extract.link.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CYCLES_IN_NAME =
            slices().matching("dev.benchmeta.extract.name.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_CLI_PRINTS_AND_EXITS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.benchmeta.cli..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(Throwable.class, "printStackTrace")
                    .orShould()
                    .callMethod(System.class, "exit", int.class)
                    .orShould()
                    .callMethod(Runtime.class, "exit", int.class)
                    .orShould()
                    .callMethod(Runtime.class, "halt", int.class);
}

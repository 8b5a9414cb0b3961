package dev.benchmeta.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the program for clusters may know, and that nothing knows it. */
@AnalyzeClasses(packages = "dev.benchmeta", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule NOTHING_ELSE_SEES_SPARK =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.benchmeta.spark..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.benchmeta.spark..", "org.apache.spark..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule OF_REPORT_IT_SEES_THE_STORE =
            noClasses()
                    .that()
                    .resideInAPackage("dev.benchmeta.spark..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.benchmeta.report.diff..",
                            "dev.benchmeta.report.graph..",
                            "dev.benchmeta.report.names..",
                            "dev.benchmeta.report.overview..",
                            "dev.benchmeta.report.query..",
                            "dev.benchmeta.report.render..",
                            "dev.benchmeta.report.score..",
                            "dev.benchmeta.report.table..",
                            "edu.stanford..",
                            "org.duckdb..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS_AND_EXITS =
            noClasses()
                    .that()
                    .resideInAPackage("dev.benchmeta.spark..")
                    .and()
                    .doNotHaveSimpleName("Main")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(System.class, "exit", int.class);
}

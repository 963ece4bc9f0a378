package kwonik;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The floors of the house and who may use whom: the table of README, run by the build, without exceptions.
@AnalyzeClasses(packages = "kwonik", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("words", List.of()),
            Map.entry("axis", List.of("words")),
            Map.entry("model", List.of("axis", "words")),
            Map.entry("layout", List.of("model", "axis", "words")),
            Map.entry("archive", List.of("model", "axis", "words")),
            Map.entry("proof", List.of("model", "words")),
            Map.entry("cite", List.of("model", "axis", "words")),
            Map.entry("paint", List.of("layout")),
            Map.entry("view", List.of("paint", "layout", "model", "axis", "words")),
            Map.entry("export", List.of("paint", "layout", "archive", "model", "axis", "words")),
            Map.entry("cli", List.of("export", "paint", "proof", "archive", "layout", "model", "axis", "words"))));

    @ArchTest
    static void eachRoomUsesOnlyTheRoomsBelowIt(JavaClasses all) {
        MAY_USE.forEach((room, below) -> {
            String[] allowed = below.stream().map(name -> "kwonik." + name).toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage("kwonik." + room)
                    .should()
                    .onlyDependOnClassesThat(resideInAPackage("kwonik." + room)
                            .or(resideInAnyPackage(allowed))
                            .or(resideOutsideOfPackage("kwonik..")))
                    .check(all);
        });
    }

    @ArchTest
    static final ArchRule nobodyUsesTheTopFloor = noClasses()
            .that()
            .resideOutsideOfPackages("kwonik.app", "kwonik")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kwonik.app");

    @ArchTest
    static final ArchRule theWindowAndTheCommandLineDoNotMeet = noClasses()
            .that()
            .resideInAPackage("kwonik.app")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kwonik.cli");

    @ArchTest
    static final ArchRule thereAreNoCycles =
            slices().matching("kwonik.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thereIsNoToolkitBelowFloorTwo = noClasses()
            .that()
            .resideInAnyPackage(
                    "kwonik.words",
                    "kwonik.axis",
                    "kwonik.model",
                    "kwonik.layout",
                    "kwonik.archive",
                    "kwonik.proof",
                    "kwonik.cite")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "java.awt..", "javax.swing..");

    @ArchTest
    static final ArchRule nobodyUsesAwt = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..");

    @ArchTest
    static final ArchRule nobodyUsesTheNetwork =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "javax.net..");

    @ArchTest
    static final ArchRule onlyTheWindowUsesControlsFx = noClasses()
            .that()
            .resideOutsideOfPackage("kwonik.app")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.controlsfx..", "impl.org.controlsfx..", "atlantafx..");

    @ArchTest
    static final ArchRule onlyTheCommandLineUsesPicocli = noClasses()
            .that()
            .resideOutsideOfPackage("kwonik.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");
}

package kwonik;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.paint.Color;
import kwonik.app.controls.TabLeads;
import kwonik.paint.FxColor;

/// The rooms of the house and which may use which: the table in README’s architecture section, read and run as it
/// stands. Then what holds for all types: their size, and how their methods are called.
@AnalyzeClasses(packages = "kwonik", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "kwonik");
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z.]+)` \\|[^|]*\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final String AND_BELOW = " and below";
    private static final int MOST_FILES = 20;
    private static final int MOST_PARTS = 7;

    /// What each room may use, as its row says.
    private static Map<String, Set<String>> table() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Map<String, String> cells = new LinkedHashMap<>();
        Matcher row = ROW.matcher(readme.substring(readme.indexOf("## Architecture")));
        while (row.find()) {
            cells.put(row.group(1), row.group(2).strip());
        }
        Map<String, Set<String>> table = new LinkedHashMap<>();
        // a room stands below the rows that use it, so what is below is known by then
        cells.forEach((room, cell) -> {
            Set<String> may = new TreeSet<>();
            boolean below = cell.endsWith(AND_BELOW);
            String named = below ? cell.substring(0, cell.length() - AND_BELOW.length()) : cell;
            for (String name : named.split(", ", -1)) {
                Stream<String> rooms = name.endsWith(".*")
                        ? table.keySet().stream().filter(one -> one.startsWith(name.substring(0, name.length() - 1)))
                        : Stream.of(name).filter(one -> !one.isEmpty());
                rooms.forEach(one -> {
                    assertTrue(
                            table.containsKey(one),
                            () -> room + " may use " + one + ", which stands in no row above it");
                    may.add(one);
                    if (below) {
                        may.addAll(table.get(one));
                    }
                });
            }
            table.put(room, may);
        });
        return table;
    }

    private static String inKwonik(String room) {
        return "kwonik." + room;
    }

    @ArchTest
    static void eachRoomUsesOnlyTheRoomsThatItsRowNames(JavaClasses all) throws IOException {
        table().forEach((room, may) -> {
            String[] allowed = may.stream().map(ArchitectureTest::inKwonik).toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(inKwonik(room))
                    .should()
                    .onlyDependOnClassesThat(resideInAPackage(inKwonik(room))
                            .or(resideInAnyPackage(allowed))
                            .or(resideOutsideOfPackage("kwonik..")))
                    .because("README’s table gives " + room + " only " + may)
                    .check(all);
        });
    }

    @ArchTest
    static void eachPackageHasARowAndEachRowAPackage(JavaClasses all) throws IOException {
        Set<String> packages = all.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("kwonik"))
                .map(name -> name.substring("kwonik.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(packages, new TreeSet<>(table().keySet()), "README’s table is the list of folders");
    }

    @ArchTest
    static final ArchRule thereAreNoCycles = slices().matching("kwonik.(**)")
            .should()
            .beFreeOfCycles()
            .because("a room that is part of a circle cannot be understood, tested or moved alone");

    @ArchTest
    static void noRoomHoldsMoreThanTwentyFiles(JavaClasses all) throws IOException {
        for (Path folder : folders()) {
            try (Stream<Path> files = Files.list(folder)) {
                long many = files.filter(Files::isRegularFile).count();
                assertTrue(
                        many <= MOST_FILES,
                        () -> folder + " holds " + many + " files, and one sees no more than 20 at once");
            }
        }
    }

    @ArchTest
    static void eachPackageIsNullMarked(JavaClasses all) throws IOException {
        for (Path folder : folders()) {
            Path info = folder.resolve("package-info.java");
            boolean marked = Files.exists(info) && Files.readString(info).contains("@NullMarked");
            assertTrue(marked, () -> folder + ": without @NullMarked in package-info.java nulls are not checked there");
        }
    }

    @ArchTest
    static void noRecordHasMoreThanSevenParts(JavaClasses all) {
        List<String> large = all.stream()
                .filter(one -> one.isRecord())
                .filter(one -> one.reflect().getRecordComponents().length > MOST_PARTS)
                .map(JavaClass::getName)
                .toList();
        assertEquals(
                List.of(), large, "a longer row of arguments is not read; parts that belong together are a record");
    }

    @ArchTest
    static void noPublicMethodTakesABoolean(JavaClasses all) {
        List<String> taking = all.stream()
                .filter(one -> isPublic(one.reflect()))
                .flatMap(one -> one.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(unit ->
                        unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(boolean.class)))
                .filter(unit -> !isCanonical(unit) && !isFromALibrary(unit))
                .map(JavaCodeUnit::getFullName)
                .toList();
        assertEquals(List.of(), taking, "“true” does not say what is meant where a method is called");
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (around == null || isPublic(around));
    }

    /// Whether it takes the parts of a record, which have names where they are read.
    private static boolean isCanonical(JavaCodeUnit unit) {
        RecordComponent[] parts = unit.getOwner().reflect().getRecordComponents();
        return unit.isConstructor()
                && parts != null
                && Stream.of(parts)
                        .map(part -> part.getType().getName())
                        .toList()
                        .equals(unit.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toList());
    }

    private static boolean isFromALibrary(JavaCodeUnit unit) {
        String[] types =
                unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                        unit.getOwner().getAllRawSuperclasses().stream(),
                        unit.getOwner().getAllRawInterfaces().stream())
                .filter(type -> !type.getPackageName().startsWith("kwonik"))
                .anyMatch(type -> type.tryGetMethod(unit.getName(), types).isPresent());
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            Predicate<Path> isRoom = folder -> !folder.equals(SOURCES) && holdsJava(folder);
            return all.filter(Files::isDirectory).filter(isRoom).toList();
        }
    }

    private static boolean holdsJava(Path folder) {
        String[] names = folder.toFile().list();
        return names != null && Stream.of(names).anyMatch(name -> name.endsWith(".java"));
    }

    @ArchTest
    static final ArchRule theWindowAndTheCommandLineDoNotMeet = noClasses()
            .that()
            .resideInAPackage("kwonik.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kwonik.cli..")
            .because("a command runs where there is no window, and a window where there is no terminal");

    @ArchTest
    static final ArchRule thereIsNoToolkitBelowPaint = noClasses()
            .that()
            .resideInAnyPackage(
                    "kwonik.words..",
                    "kwonik.edtf..",
                    "kwonik.axis..",
                    "kwonik.model..",
                    "kwonik.layout..",
                    "kwonik.archive..",
                    "kwonik.exchange..",
                    "kwonik.notes..",
                    "kwonik.proof..",
                    "kwonik.cite..",
                    "kwonik.image..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "java.awt..", "javax.swing..")
            .because("what is true of a chronicle and its picture does not depend on a toolkit");

    @ArchTest
    static final ArchRule nothingUsesAwt = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
            .because("a second toolkit costs a second start, and does not start without a display");

    @ArchTest
    static final ArchRule oneClassAloneMakesColorsOfNumbers = noClasses()
            .that()
            .areNotAssignableTo(FxColor.class)
            .should()
            .callMethodWhere(target(owner(equivalentTo(Color.class)))
                    .and(target(nameMatching("rgb|rgba|grayRgb|gray|color|web|hsb|valueOf"))))
            .orShould()
            .callConstructorWhere(target(owner(equivalentTo(Color.class))))
            .because("a colour of a look that is read in several places can be read in several ways");

    @ArchTest
    static final ArchRule nothingUsesTheNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.net..")
            .because("a chronicle opens in twenty years without a network");

    @ArchTest
    static final ArchRule noAreaOfTextHoldsTheKeyboard = classes()
            .that(describe(
                    "make an area of text",
                    made -> made.getConstructorCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(TextArea.class))))
            .should()
            .dependOnClassesThat(equivalentTo(TabLeads.class))
            .because("Tab would be a letter there, and the keyboard not come out");

    /// What moves asks whether motion is reduced: so a new one is named here when it does. A pause moves nothing, and
    /// the others that are named wait or tell the time.
    @ArchTest
    static final ArchRule onlyWhatAsksWhetherMotionIsReducedMoves = noClasses()
            .that()
            .haveNameNotMatching("kwonik\\.view\\.(Flight|GapFlight)"
                    + "|kwonik\\.app\\.present\\.(AutoAdvanceTimer|Watch)"
                    + "|kwonik\\.app\\.shell\\.(GroundFirst|MainWindow(\\$.*)?)")
            .should()
            .dependOnClassesThat(describe(
                    "move something",
                    type -> type.getPackageName().equals("javafx.animation")
                            && !type.getSimpleName().equals("PauseTransition")
                            && !type.getSimpleName().equals("Animation")));

    @ArchTest
    static final ArchRule onlyTheWindowUsesControlsFx = noClasses()
            .that()
            .resideOutsideOfPackage("kwonik.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.controlsfx..", "impl.org.controlsfx..", "atlantafx..")
            .because("only a window has controls");

    @ArchTest
    static final ArchRule onlyReadersAndWritersOfJsonUseGson = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "kwonik.archive..",
                    "kwonik.exchange..",
                    "kwonik.notes..",
                    "kwonik.lesson",
                    "kwonik.app.settings",
                    "kwonik.cite",
                    "kwonik.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.gson..")
            .because("what a file is and holds is told by archive, and by exchange where it is of another program");

    @ArchTest
    static final ArchRule onlyReadersOfTextsUseJsoup = noClasses()
            .that()
            .resideOutsideOfPackage("kwonik.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..")
            .because("what a web page holds is told by exchange");

    @ArchTest
    static final ArchRule onlyAProcessOfItsOwnUsesPdfBox = noClasses()
            .that()
            .resideOutsideOfPackage("kwonik.exchange.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
            .because("in the program itself there is no PDFBox");

    @ArchTest
    static final ArchRule onlyTheCommandLineUsesPicocli = noClasses()
            .that()
            .resideOutsideOfPackage("kwonik.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("only the command line has options");
}

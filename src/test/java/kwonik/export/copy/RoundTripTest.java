package kwonik.export.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.document.RandomChronicles;
import kwonik.exchange.ForeignFile;
import kwonik.exchange.common.Remark;
import kwonik.exchange.common.Report;
import kwonik.image.ImageFolder;
import kwonik.model.Chronicle;
import kwonik.model.Lane;
import kwonik.words.Words;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Chronicles made by chance survive the way to another format and back, but for what that format has no place for; and
/// just that is told.
class RoundTripTest {
    private static final int TRIES = Integer.getInteger("kwonik.roundtrip.tries", 60);
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final CopyFile.Setting SETTING = new CopyFile.Setting(ImageFolder.of(null), WORDS);

    /// What a format without languages, quotations and stories has no place for, as the report begins to say it.
    private static final List<String> PLAIN = List.of(
            "The chronicle: Title (",
            "The chronicle: Summary (",
            "The chronicle: Curator",
            "The chronicle: Licence",
            "Sources: ",
            "Lanes: Name (",
            "Eras: Name (",
            "Eras: References",
            "Glossary: ",
            "Stories: ",
            "Events: How the date is known",
            "Events: Title (",
            "Events: How sure the translation is",
            "Events: Summary (",
            "Events: What is disputed (",
            "Events: Marks",
            "Events: References",
            "Events: Quotation",
            "Events: Question",
            "Events: Picture");

    /// What our own columns have no place for.
    private static final List<String> COLUMNS = List.of(
            "Glossary: ", "Stories: ", "Eras: References", "Events: Quotation", "Events: Question", "Events: Picture");

    private static final Map<CopyFormat, List<String>> WITHOUT_PLACE = new EnumMap<>(Map.of(
            CopyFormat.CHRONICLE,
            List.of(),
            CopyFormat.XLSX,
            COLUMNS,
            CopyFormat.CSV,
            COLUMNS,
            CopyFormat.CALENDAR,
            PLAIN,
            CopyFormat.TIMELINEJS,
            PLAIN,
            CopyFormat.TIMELINEJS_SHEET,
            PLAIN,
            CopyFormat.VIS,
            PLAIN,
            CopyFormat.MARKWHEN,
            PLAIN));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHRONICLE", "WEB_PAGE", "CSL"})
    void keepsWhatTheFormatCanHold(CopyFormat format) throws IOException {
        Chronicle base = RandomChronicles.inside().chronicle();
        Path file = folder.resolve("copy." + format.ending());
        for (int seed = 1; seed <= TRIES; seed++) {
            Chronicle chronicle = unlike(RandomChronicles.edited(base, seed, 0, 40));
            Report report = CopyFile.write(chronicle, format, file, SETTING, Progress.NONE);
            Set<String> unforeseen = new LinkedHashSet<>();
            report.of(Remark.Kind.LEFT_OUT).stream()
                    .map(remark -> remark.say(WORDS))
                    .filter(said -> WITHOUT_PLACE.getOrDefault(format, List.of()).stream()
                            .noneMatch(said::startsWith))
                    .forEach(unforeseen::add);
            assertEquals(Set.of(), unforeseen, format + ", seed " + seed);
        }
    }

    /// With lanes of which no two have one name: most formats know them by nothing else.
    private static Chronicle unlike(Chronicle chronicle) {
        Set<String> names = new HashSet<>();
        return chronicle.withLanes(chronicle.lanes().stream()
                .map(lane -> names.add(lane.name().in("en"))
                        ? lane
                        : new Lane(lane.id(), lane.name().with("en", lane.name().in("en") + " " + lane.id())))
                .toList());
    }

    @ParameterizedTest
    @EnumSource(CopyFormat.class)
    void everyEventOfTheShippedChronicleComesBack(CopyFormat format) throws IOException {
        Chronicle haiti = ChronicleReader.read(Path.of("assets/haiti/chronicle.json"), Progress.NONE)
                .chronicle();
        Path file = folder.resolve("haiti." + format.ending());
        Report report = CopyFile.write(haiti, format, file, SETTING, Progress.NONE);
        assertEquals(haiti.events().size(), report.events());
        assertEquals(format, CopyFormat.of(file).orElseThrow());
        assertTrue(Files.size(file) > 0);
        assertTrue(
                report.remarks().stream().noneMatch(remark -> remark.say(WORDS).matches("Events: \\d+ left out")),
                () -> report.lines(WORDS).toString());
        byte[] first = Files.readAllBytes(file);
        CopyFile.write(haiti, format, file, SETTING, Progress.NONE);
        assertEquals(
                HexFormat.of().formatHex(first),
                HexFormat.of().formatHex(Files.readAllBytes(file)),
                "the same chronicle, the same bytes");
        if (!WITHOUT_PLACE.getOrDefault(format, List.of()).isEmpty()) {
            assertEquals(
                    haiti.events().size(),
                    ForeignFile.read(file, Progress.NONE)
                            .orElseThrow()
                            .chronicle()
                            .events()
                            .size());
        }
    }
}

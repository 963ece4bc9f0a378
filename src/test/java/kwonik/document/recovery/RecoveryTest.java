package kwonik.document.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kwonik.archive.file.HeldFolder;
import kwonik.archive.journal.Journal.Step;
import kwonik.archive.journal.JournalFile;
import kwonik.document.Document;
import kwonik.document.EventEdits;
import kwonik.document.PartEdits;
import kwonik.document.RandomChronicles;
import kwonik.document.merge.Conflict;
import kwonik.document.merge.Conflict.Side;
import kwonik.document.merge.Differences;
import kwonik.document.merge.FieldPath;
import kwonik.document.merge.Merge;
import kwonik.document.merge.Parts;
import kwonik.model.Chronicle;
import kwonik.model.Chronicle.About;
import kwonik.model.Localized;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// What a journal holds brings every change back, on what the file was or has become; a damaged one as much as is left.
class RecoveryTest {
    private static final int TRIES = 200;
    private static final List<Step> STEPS = List.of(new Step(Instant.ofEpochMilli(1_000), "document.edit.event.title"));

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("kwonik-recovery");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        try (HeldFolder held = HeldFolder.make(folder)) {
            held.delete();
        }
        // a damaged journal stays beside, for whoever can read more of it
        try (DirectoryStream<Path> aside = Files.newDirectoryStream(folder, "*.damaged")) {
            for (Path each : aside) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    /// A document of some chronicle with some unsaved edits.
    private static Document unsaved(Random random) throws IOException {
        Chronicle base = RandomChronicles.edited(
                RandomChronicles.inside().chronicle(), random.nextLong(), 0, random.nextInt(30));
        Document document = Document.read(RandomChronicles.inside().origin(), base, List.of());
        return RandomChronicles.edited(document, random.nextLong(), 1000, 1 + random.nextInt(15));
    }

    private static Recovery recovered(HeldFolder held, Document document) throws IOException {
        JournalFile.write(held.path().resolve(Recovery.CHANGES), Unsaved.journal(document, STEPS));
        return Recovery.read(held).orElseThrow();
    }

    @Property(tries = TRIES)
    void everyChangeIsBroughtBack(@ForAll long seed) throws IOException {
        Document document = unsaved(new Random(seed));
        try (HeldFolder held = HeldFolder.make(folder)) {
            Recovery recovery = recovered(held, document);
            assertEquals(STEPS, recovery.steps());
            assertTrue(!recovery.isDamaged());
            assertEquals(0, recovery.lost());
            Merge merge = recovery.onto(document.saved(), _ -> Side.THEIRS);
            assertEquals(List.of(), merge.conflicts());
            assertEquals(List.of(), Differences.between(Parts.of(document.chronicle()), Parts.of(merge.chronicle())));
            assertTrue(merge.chronicle().contentEquals(document.chronicle()));
            // and it is told as it was done
            assertEquals(
                    Differences.between(Parts.of(document.saved()), Parts.of(document.chronicle())).stream()
                            .filter(change -> !change.path().field().equals(FieldPath.ORDER))
                            .toList(),
                    recovery.changes().stream()
                            .filter(change -> !change.path().field().equals(FieldPath.ORDER))
                            .toList());
            held.delete();
        }
    }

    /// A lane was moved here and is gone there: it was there before.
    @Example
    void whatWasOnlyMovedDoesNotComeBack() throws IOException {
        ofAFileThatHasChangedTheSameIsAskedAsIfItHadChangedWhileItWasOpen(-290082);
    }

    @Property(tries = TRIES)
    void ofAFileThatHasChangedTheSameIsAskedAsIfItHadChangedWhileItWasOpen(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Document document = unsaved(random);
        Chronicle theirs = RandomChronicles.edited(document.saved(), random.nextLong(), 2000, random.nextInt(10));
        Merge live = Merge.of(
                Parts.of(document.saved()), Parts.of(document.chronicle()), Parts.of(theirs), _ -> Side.THEIRS);
        try (HeldFolder held = HeldFolder.make(folder)) {
            Merge merge = recovered(held, document).onto(theirs, _ -> Side.THEIRS);
            assertEquals(paths(live), paths(merge));
            // of two orders it is not known that theirs is new
            assertEquals(
                    Set.of(),
                    Differences.between(Parts.of(live.chronicle()), Parts.of(merge.chronicle())).stream()
                            .filter(change -> !change.path().field().equals(FieldPath.ORDER))
                            .collect(Collectors.toSet()));
            held.delete();
        }
    }

    private static Set<FieldPath> paths(Merge merge) {
        return merge.conflicts().stream()
                .map(Conflict::path)
                .filter(path -> !path.field().equals(FieldPath.ORDER))
                .collect(Collectors.toSet());
    }

    @Example
    void whereverAJournalIsCutTheChronicleHasNoTitleThatNobodyGave() throws IOException {
        Document document = RandomChronicles.inside()
                .with(PartEdits.about(about ->
                        new About(about.id(), Localized.of("Another title"), about.summary(), "Somebody", "CC0-1.0")))
                .with(EventEdits.importance("b", 5));
        About before = document.saved().about();
        About after = document.chronicle().about();
        try (HeldFolder held = HeldFolder.make(folder)) {
            recovered(held, document);
            Path file = held.path().resolve(Recovery.CHANGES);
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            int head = text.indexOf('\n') + 1;
            int second = text.indexOf('\n', head) + 1;
            for (int length = head; length < bytes.length; length++) {
                Files.write(file, Arrays.copyOf(bytes, length));
                Recovery recovery = Recovery.read(held).orElseThrow();
                About now = recovery.onto(document.saved(), _ -> Side.OURS)
                        .chronicle()
                        .about();
                assertTrue(now.equals(before) || now.equals(after), now::toString);
                if (length <= second) {
                    assertEquals(List.of(), recovery.changes());
                    assertEquals(2, recovery.lost());
                }
            }
            held.delete();
        }
    }

    @Property(tries = TRIES)
    void aDamagedJournalGivesWhatIsLeftAndSaysSo(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Document document = unsaved(random);
        try (HeldFolder held = HeldFolder.make(folder)) {
            recovered(held, document);
            Path file = held.path().resolve(Recovery.CHANGES);
            byte[] bytes = Files.readAllBytes(file);
            if (random.nextBoolean()) {
                Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            } else {
                for (int i = 0; i <= random.nextInt(4); i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                }
                Files.write(file, bytes);
            }
            Optional<Recovery> left = Recovery.read(held);
            left.ifPresent(recovery -> {
                assertTrue(recovery.isDamaged());
                recovery.changes();
                Merge merge = recovery.onto(document.saved(), _ -> Side.OURS);
                // what could not be read is not taken for deleted
                assertTrue(document.saved().events().stream()
                        .filter(event -> document.chronicle().indexOf(event.id()) >= 0)
                        .allMatch(event -> merge.chronicle().indexOf(event.id()) >= 0));
            });
            held.delete();
        }
    }
}

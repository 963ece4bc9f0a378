package kwonik.notes.handin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kwonik.archive.FileKind;
import kwonik.archive.file.FileReason;
import kwonik.model.Problem;
import kwonik.model.Problem.Severity;
import kwonik.notes.Notebook;
import kwonik.notes.anchor.Anchors;
import kwonik.notes.file.NotesFile;
import kwonik.notes.file.NotesReader;
import kwonik.notes.file.NotesReading;
import kwonik.words.PlainText;
import kwonik.words.Printable;
import kwonik.words.Words;

/// What a class has handed in, and everything that is to be told of it.
///
/// @param all at most [#MOST] students, in the order of the files
public record HandIns(List<HandIn> all, List<Problem> told) {
    /// So many students at most are laid side by side.
    public static final int MOST = 40;

    public HandIns {
        all = List.copyOf(all);
        told = List.copyOf(told);
    }

    /// Reads files of notes and exports of Hypothesis. Not for the FX thread.
    ///
    /// @param anchors of the chronicle that all should be on
    /// @param words for the reason why a file cannot be read
    public static HandIns read(List<Path> files, Anchors anchors, Words words) {
        Run run = new Run(anchors, words);
        files.forEach(run::file);
        return run.done();
    }

    /// Whether somebody who hands over this file means a hand-in: told by its name, or by how an export of Hypothesis
    /// begins.
    public static boolean isMeant(Path file) {
        if (FileKind.named(file) == FileKind.NOTES) {
            return true;
        }
        if (FileKind.meant(file) != FileKind.CHRONICLE) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(FileKind.HEAD), StandardCharsets.UTF_8);
            return head.contains("\"acct:") || head.contains("\"export_userid\"");
        } catch (IOException _) {
            // why it cannot be read is said when it is opened
            return false;
        }
    }

    private static final class Run {
        private final Anchors anchors;
        private final Words words;
        private final String chronicle;
        private final List<HandIn> all = new ArrayList<>();
        private final List<Problem> told = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final Map<Integer, Path> contents = new HashMap<>();
        private int count;

        Run(Anchors anchors, Words words) {
            this.anchors = anchors;
            this.words = words;
            this.chronicle = anchors.chronicle().about().id();
        }

        void file(Path file) {
            byte[] json;
            try (InputStream in = Files.newInputStream(file)) {
                json = in.readNBytes(NotesFile.MOST_BYTES + 1);
            } catch (IOException e) {
                tell(Severity.ERROR, file, "notes.handin.unread", FileReason.of(e, words));
                return;
            }
            if (json.length > NotesFile.MOST_BYTES) {
                tell(Severity.ERROR, file, "notes.large", String.valueOf(NotesFile.MOST_BYTES >> 20));
                return;
            }
            Path other = contents.putIfAbsent(Arrays.hashCode(json), file);
            if (other != null) {
                tell(Severity.WARNING, file, "notes.handin.same", String.valueOf(other.getFileName()));
            }
            if (HypothesisExport.fits(json)) {
                HypothesisExport export = HypothesisExport.read(json, file.toString(), anchors);
                told.addAll(export.told());
                export.students().forEach((student, notebook) -> add(student, file, notebook));
            } else {
                notes(file, NotesReader.read(json, file.toString()));
            }
        }

        /// Tells one thing of a file, the one that weighs most.
        private void notes(Path file, NotesReading reading) {
            Notebook notebook = reading.notebook();
            boolean none = notebook.notes().isEmpty();
            int left = notebook.rest().annotations().size();
            if (reading.broken() && none) {
                unreadable(file, reading);
                return;
            }
            if (!notebook.chronicleId().equals(chronicle)) {
                tell(Severity.ERROR, file, "notes.handin.other", notebook.chronicleId());
                return;
            }
            if (reading.broken()) {
                tell(Severity.WARNING, file, "notes.handin.damaged");
            } else if (left > 0) {
                String first = reading.problems().getFirst().what(words);
                tell(Severity.WARNING, file, "notes.handin.part", String.valueOf(left), first);
            } else if (none) {
                tell(Severity.WARNING, file, "notes.handin.empty");
            } else {
                reading.problems().stream().limit(1).forEach(told::add);
            }
            add(notebook.nickname().isEmpty() ? stem(file) : notebook.nickname(), file, notebook);
        }

        /// Notes that break off before the first is whole are told with their place, anything else as what it is not.
        private void unreadable(Path file, NotesReading reading) {
            Problem first = reading.problems().getFirst();
            if (first.key().startsWith("archive.json.")
                    && !reading.notebook().chronicleId().isEmpty()) {
                told.add(first);
            } else {
                tell(Severity.ERROR, file, "notes.handin.kind");
            }
        }

        private static String stem(Path file) {
            String name = String.valueOf(file.getFileName());
            int dot = name.lastIndexOf('.');
            return dot > 0 ? name.substring(0, dot) : name;
        }

        private void add(String given, Path file, Notebook notebook) {
            String student = PlainText.line(Printable.meant(given));
            count++;
            if (all.size() == MOST) {
                tell(Severity.ERROR, file, "notes.handin.many", String.valueOf(count), String.valueOf(MOST));
                return;
            }
            String name = student;
            for (int number = 2; !names.add(name); number++) {
                name = student + " (" + number + ")";
            }
            if (!name.equals(student)) {
                tell(Severity.WARNING, file, "notes.handin.name", student, name);
            }
            all.add(new HandIn(name, file, notebook));
        }

        private void tell(Severity severity, Path file, String key, String... args) {
            told.add(new Problem(severity, file.toString(), 0, "", key, List.of(args)));
        }

        HandIns done() {
            return new HandIns(all, told);
        }
    }
}

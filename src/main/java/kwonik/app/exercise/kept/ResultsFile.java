package kwonik.app.exercise.kept;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.app.exercise.kept.Figures.Course;
import kwonik.app.exercise.kept.KeptResult.Left;
import kwonik.archive.file.SafeFile;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Plan;
import kwonik.exercise.Sitting.Score;

/// Results in a folder of this machine: one small text file for each chronicle, a line for each result.
public record ResultsFile(Path folder) implements AnswerKeeper {
    /// More than these are not kept: the oldest go.
    public static final int MOST = 200;

    private static final String DAMAGED = ".damaged";
    private static final long LARGEST = 1_000_000;
    private static final int NAME = 8;
    private static final int FIELDS = 7;
    /// An exercise that was not ended has two more: how many questions are answered, of how many.
    private static final int FIELDS_LEFT = 9;
    /// And one more where it is known whether evidence was looked at.
    private static final int COURSE = 1;

    /// The file of a chronicle, whose id may have letters that no file name has.
    Path path(String chronicle) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(chronicle.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, NAME) + ".txt");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the file has; lines that are no results are passed over.
    ///
    /// @throws IOException if the file is there and cannot be read
    @Override
    public List<KeptResult> of(String chronicle) throws IOException {
        Path path = path(chronicle);
        try {
            if (Files.size(path) > LARGEST) {
                return List.of();
            }
            return Files.readString(path)
                    .lines()
                    .flatMap(line -> result(line).stream())
                    .limit(MOST)
                    .toList();
        } catch (NoSuchFileException | CharacterCodingException _) {
            // none yet; or no text, in which there are none
            return List.of();
        }
    }

    private static Optional<KeptResult> result(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        int known = fields.size() == FIELDS + COURSE || fields.size() == FIELDS_LEFT + COURSE ? COURSE : 0;
        int size = fields.size() - known;
        if (size != FIELDS && size != FIELDS_LEFT) {
            return Optional.empty();
        }
        try {
            Optional<ExerciseKind> kind = ExerciseKind.of(fields.get(1));
            int level = Integer.parseInt(fields.get(2));
            long seed = Long.parseLong(fields.get(3));
            int of = Integer.parseInt(fields.get(6));
            Score before = new Score(Integer.parseInt(fields.get(4)), of);
            Score after = new Score(Integer.parseInt(fields.get(5)), of);
            Instant at = Instant.parse(fields.getFirst());
            // an older version did not keep it
            Course course =
                    known == 0 ? Course.BOTH : Course.of(fields.getLast()).orElseThrow(IllegalArgumentException::new);
            Left left =
                    size == FIELDS ? null : new Left(Integer.parseInt(fields.get(7)), Integer.parseInt(fields.get(8)));
            return kind.map(
                    each -> new KeptResult(new Plan(each, level, seed), at, new Figures(before, after, course), left));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Keeps results and no others, with the lines of the file that are none; no results leave no file.
    @Override
    public void keep(String chronicle, List<KeptResult> results) throws IOException {
        Path path = path(chronicle);
        if (results.isEmpty()) {
            Files.deleteIfExists(path);
            return;
        }
        String text = Stream.concat(results.stream().limit(MOST).map(ResultsFile::line), strange(path).stream())
                .collect(Collectors.joining());
        Files.createDirectories(folder);
        SafeFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The lines of the file that are no results, as they are: a later version may know them. A file that is no text,
    /// or
    /// too large for one, is set aside.
    private static List<String> strange(Path path) throws IOException {
        try {
            if (Files.size(path) <= LARGEST) {
                return Files.readString(path)
                        .lines()
                        .filter(line -> !line.isBlank() && result(line).isEmpty())
                        .map(line -> line + "\n")
                        .toList();
            }
            setAside(path);
        } catch (CharacterCodingException _) {
            setAside(path);
        } catch (NoSuchFileException _) {
            // none yet
        }
        return List.of();
    }

    private static void setAside(Path path) throws IOException {
        Files.move(path, path.resolveSibling(path.getFileName() + DAMAGED), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(KeptResult result) {
        Plan plan = result.plan();
        Left left = result.left();
        return String.join(
                        "\t",
                        result.at().toString(),
                        plan.kind().code(),
                        String.valueOf(plan.level()),
                        String.valueOf(plan.seed()),
                        String.valueOf(result.figures().before().accepted()),
                        String.valueOf(result.figures().after().accepted()),
                        String.valueOf(result.figures().after().of()))
                + (left == null ? "" : "\t" + left.answered() + "\t" + left.of())
                + "\t"
                + result.figures().course().code()
                + "\n";
    }
}

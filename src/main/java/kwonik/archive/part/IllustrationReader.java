package kwonik.archive.part;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kwonik.archive.json.JsonWalk;
import kwonik.archive.json.ProblemCollector;
import kwonik.model.Illustration;
import kwonik.model.Localized;

/// Reads the pictures of an event; whether their files are there is found when they are shown.
final class IllustrationReader {
    private final JsonWalk walk;
    private final ProblemCollector findings;
    private final PartReader parts;

    IllustrationReader(JsonWalk walk, ProblemCollector findings, PartReader parts) {
        this.walk = walk;
        this.findings = findings;
        this.parts = parts;
    }

    /// Reads a list of pictures; one whose place is none beside the chronicle is told and left out.
    void list(List<Illustration> into) throws IOException {
        if (walk.enterList()) {
            while (walk.item()) {
                if (walk.enterObject()) {
                    next().ifPresent(into::add);
                }
            }
        }
    }

    private Optional<Illustration> next() throws IOException {
        int line = walk.line();
        int fileLine = line;
        String file = "";
        Localized alt = Localized.NONE;
        String credit = "";
        String license = "";
        for (String field = walk.field(); field != null; field = walk.field()) {
            switch (field) {
                case "file" -> {
                    file = walk.textOrEmpty();
                    fileLine = walk.line();
                }
                case "alt" -> alt = walk.localized();
                case "credit" -> credit = walk.words();
                case "license" -> license = walk.words();
                default -> walk.unknown("picture", field);
            }
        }
        if (parts.missing(file.isEmpty(), line, "file")) {
            return Optional.empty();
        }
        Optional<String> fault = Illustration.fault(file);
        if (fault.isPresent()) {
            findings.error(fileLine, walk.path() + ".file", "archive.picture." + fault.get(), file);
            return Optional.empty();
        }
        return Optional.of(new Illustration(file, alt, credit, license));
    }
}

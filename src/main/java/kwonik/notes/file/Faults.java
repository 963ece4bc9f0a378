package kwonik.notes.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kwonik.archive.json.JsonLines;
import kwonik.archive.json.ProblemCollector;

/// What is wrong with annotations that were read, gathered by place until their lines are known.
final class Faults {
    private final List<Fault> all = new ArrayList<>();

    private record Fault(String path, String key, List<Object> args) {}

    void tell(String path, String key, Object... args) {
        all.add(new Fault(path, key, List.of(args)));
    }

    /// How many were told so far.
    int count() {
        return all.size();
    }

    /// Tells all of them: each costs nothing, for what cannot be read stays in the file.
    ///
    /// @param json the file
    void into(ProblemCollector findings, byte[] json) {
        if (all.isEmpty()) {
            return;
        }
        Set<String> paths = new HashSet<>();
        for (Fault fault : all) {
            for (String path = fault.path; !path.isEmpty(); path = above(path)) {
                paths.add(path);
            }
        }
        Map<String, Integer> lines = JsonLines.of(json, paths);
        for (Fault fault : all) {
            findings.warning(line(fault.path, lines), fault.path, fault.key, fault.args.toArray());
        }
    }

    /// The line of a value, or of what it is missing in.
    private static int line(String path, Map<String, Integer> lines) {
        for (String at = path; !at.isEmpty(); at = above(at)) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 0;
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}

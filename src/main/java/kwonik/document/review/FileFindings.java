package kwonik.document.review;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.document.Document;
import kwonik.document.merge.FieldPath;
import kwonik.document.merge.Parts;
import kwonik.model.Chronicle;
import kwonik.model.Problem;

/// What is wrong with the file that a chronicle was read from, and the parts that it became.
final class FileFindings {
    /// A place in the file, such as `$.events[3].title.fr`.
    private static final Pattern PLACE = Pattern.compile("\\$\\.(\\w+)(?:\\[(\\d+)])?(?:\\.([\\w-]+))?.*");

    private static final Map<String, Parts.Kind> LISTS = Map.of(
            "sources", Parts.Kind.SOURCE,
            "lanes", Parts.Kind.LANE,
            "eras", Parts.Kind.ERA,
            "glossary", Parts.Kind.TERM,
            "stories", Parts.Kind.STORY,
            "events", Parts.Kind.EVENT);

    private final Document document;
    private final Map<Parts.Kind, List<String>> saved = new EnumMap<>(Parts.Kind.class);
    private final Map<Parts.Kind, Set<String>> now = new EnumMap<>(Parts.Kind.class);
    private final Set<Parts.Kind> lost = EnumSet.noneOf(Parts.Kind.class);

    FileFindings(Document document) {
        this.document = document;
        document.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .map(problem -> PLACE.matcher(problem.path()))
                .filter(Matcher::matches)
                .forEach(place -> lost.add(LISTS.getOrDefault(place.group(1), Parts.Kind.ABOUT)));
    }

    void tell(Consumer<Finding> found) {
        document.problems().forEach(problem -> found.accept(new Finding.InFile(path(problem), problem)));
    }

    private FieldPath path(Problem problem) {
        Matcher place = PLACE.matcher(problem.path());
        if (!place.matches()) {
            return new FieldPath(Parts.Kind.ABOUT, "", List.of());
        }
        String list = place.group(1);
        Parts.Kind kind = LISTS.getOrDefault(list, Parts.Kind.ABOUT);
        String field = kind == Parts.Kind.ABOUT ? list : place.group(3);
        String at = place.group(2);
        String id = at == null ? "" : id(kind, Integer.parseInt(at));
        return new FieldPath(kind, id, field == null ? List.of() : List.of(field));
    }

    /// The id of the part at a place of its list in the file; empty where that is not certain, because parts of that
    /// list were lost, or it is gone by now.
    private String id(Parts.Kind kind, int at) {
        if (lost.contains(kind)) {
            return "";
        }
        List<String> ids = saved.computeIfAbsent(kind, each -> ids(each, document.saved()));
        Set<String> there = now.computeIfAbsent(kind, each -> new HashSet<>(ids(each, document.chronicle())));
        return at < ids.size() && there.contains(ids.get(at)) ? ids.get(at) : "";
    }

    private static List<String> ids(Parts.Kind kind, Chronicle chronicle) {
        return switch (kind) {
            case ABOUT -> List.of();
            case SOURCE -> ids(chronicle.sources(), source -> source.id());
            case LANE -> ids(chronicle.lanes(), lane -> lane.id());
            case ERA -> ids(chronicle.eras(), era -> era.id());
            case TERM -> ids(chronicle.glossary().terms(), term -> term.id());
            case STORY -> ids(chronicle.stories(), story -> story.id());
            case EVENT -> ids(chronicle.events(), event -> event.id());
        };
    }

    private static <P> List<String> ids(List<P> parts, Function<P, String> id) {
        return parts.stream().map(id).toList();
    }
}

package kwonik.exchange.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kwonik.exchange.common.XmlTree;

/// Reads the XML of The Timeline Project, which is its format since 0.10.
final class ProjectXml {
    private static final Pattern LINKS = Pattern.compile(";(?=\\s*(?:[a-z]+://|www\\.|file:|mailto:|/|[A-Z]:)|\\s*$)");

    private ProjectXml() {}

    /// Whether an element is a timeline of this program, and not one of another.
    static boolean fits(XmlTree root) {
        return root.name().equals("timeline")
                && (root.child("events").isPresent() || root.child("categories").isPresent());
    }

    static ProjectFile read(XmlTree root) {
        Map<String, String> parents = new LinkedHashMap<>();
        for (XmlTree category : within(root, "categories", "category")) {
            String name = category.childText("name");
            if (!name.isEmpty()) {
                parents.put(name, category.childText("parent"));
            }
        }
        List<ProjectFile.Period> eras = within(root, "eras", "era").stream()
                .map(era -> period(era, "name"))
                .toList();
        List<ProjectFile.Entry> entries =
                within(root, "events", "event").stream().map(ProjectXml::entry).toList();
        return new ProjectFile(root.childText("timetype"), parents, eras, entries);
    }

    private static List<XmlTree> within(XmlTree root, String list, String each) {
        return root.children(list).stream()
                .flatMap(part -> part.children(each).stream())
                .toList();
    }

    private static ProjectFile.Period period(XmlTree part, String title) {
        // blanks in front of a title say something here
        String raw = part.child(title).map(XmlTree::text).orElse("");
        return new ProjectFile.Period(
                part.line(), raw, part.childText("start"), part.childText("end"), is(part, "ends_today"));
    }

    private static boolean is(XmlTree part, String name) {
        return part.childText(name).equalsIgnoreCase("true");
    }

    private static ProjectFile.Entry entry(XmlTree event) {
        boolean start = is(event, "fuzzy_start");
        boolean end = is(event, "fuzzy_end");
        // before there were two of them, one stood for both ends
        boolean both = is(event, "fuzzy") && !start && !end;
        String progress = event.childText("progress");
        return new ProjectFile.Entry(
                period(event, "text"),
                event.attribute("id"),
                new ProjectFile.Fuzzy(start || both, end || both),
                categories(event),
                new ProjectFile.Texts(event.childText("description"), event.childText("labels")),
                links(event.childText("hyperlink")),
                new ProjectFile.Rest(
                        progress.isEmpty() || progress.equals("0") ? null : progress,
                        is(event, "milestone"),
                        event.child("icon").isPresent(),
                        event.child("alert").isPresent()));
    }

    private static List<String> categories(XmlTree event) {
        List<String> all = new ArrayList<>();
        Stream.concat(event.children("category").stream(), within(event, "categories", "category").stream())
                .map(each -> each.text().strip())
                .filter(name -> !name.isEmpty() && !all.contains(name))
                .forEach(all::add);
        return all;
    }

    private static List<String> links(String raw) {
        return Stream.of(LINKS.split(raw, -1))
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .toList();
    }
}

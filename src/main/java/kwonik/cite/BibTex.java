package kwonik.cite;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kwonik.edtf.Shape;
import kwonik.model.Source.Author;

/// Items as BibTeX in the dialect of biblatex: UTF-8, the date in EDTF as it stands in the chronicle.
///
/// Titles stand in double braces, so that no style makes small letters of their names. A certain date is given a second
/// time as `year`, which is all that older programs read. Notes go into `annote`, which is imported but not printed.
/// Braces pair whatever the data hold.
final class BibTex {
    private static final String DATE =
            "([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-(0[1-9]|1[0-2]|2[1-4]|XX)(-([0-3][0-9]|XX))?)?[?~%]?";
    /// What biblatex reads of EDTF, times left aside.
    private static final Pattern READABLE = Pattern.compile("D|(D|\\.\\.)?/(D|\\.\\.)?".replace("D", "(" + DATE + ")"));

    private BibTex() {}

    static String write(List<Item> items) {
        return items.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Item item) {
        StringBuilder entry = new StringBuilder();
        boolean online = item.kind() == Kind.PAGE && !item.publication().url().isEmpty();
        String type = item.kind() == Kind.PAGE && !online
                ? Kind.WORK.bibtex()
                : item.kind().bibtex();
        entry.append('@').append(type).append('{').append(item.key());
        field(entry, "author", item.authors().stream().map(BibTex::name).collect(Collectors.joining(" and ")));
        field(entry, "title", "{" + escaped(item.title()) + "}");
        field(entry, item.kind().bibtexContainer(), escaped(item.publication().container()));
        String note = item.note();
        if (item.publication().issued() != null) {
            String edtf = item.publication().issued().edtf().replaceFirst("T[^/]*$", "");
            if (READABLE.matcher(edtf).matches()) {
                field(entry, "date", edtf);
                field(entry, "year", certainYear(Issued.of(item.publication().issued())));
            } else {
                note = note.isEmpty() ? edtf : edtf + ". " + note;
            }
        }
        field(entry, "url", address(item.publication().url()));
        field(entry, "related", String.join(",", item.related()));
        field(entry, "annote", escaped(note));
        return entry.append("\n}\n").toString();
    }

    private static String certainYear(Issued date) {
        return date.from() == null || date.when().shape() != Shape.DATE || date.isDoubtful()
                ? ""
                : Long.toString(date.from().year());
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static String name(Author author) {
        return author.given().isEmpty()
                ? "{" + escaped(author.family()) + "}"
                : withParticles(author) + ", " + whole(author.given());
    }

    /// "van Gogh", "King, Jr.": what BibTeX takes for the particle is what begins with small letters.
    private static String withParticles(Author author) {
        String lead = Author.joined(
                author.particles().dropping(), Author.joined(author.particles().nonDropping(), whole(author.family())));
        String suffix = author.particles().suffix();
        return suffix.isEmpty() ? lead : lead + ", " + whole(suffix);
    }

    /// Part of a name, in braces where BibTeX would part it further.
    private static String whole(String part) {
        boolean parted = part.contains(",") || (" " + part.toLowerCase(Locale.ROOT) + " ").contains(" and ");
        return parted ? "{" + escaped(part) + "}" : escaped(part);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
                // BibTeX counts a brace behind a backslash as a brace, so these go by name.
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '\\' -> escaped.append("\\textbackslash{}");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /// An address is taken to the letter; only what no address holds is encoded.
    private static String address(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replace(" ", "%20");
    }
}

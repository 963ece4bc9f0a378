package kwonik.cite;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.edtf.Shape;
import kwonik.edtf.When;

/// Items as lines with a tag each, ended by a carriage return and a line feed, as the RIS specification has them.
///
/// A doubted date ends in `circa`, and a season in its English name, in the place the specification leaves for other
/// information.
final class Ris {
    private static final List<String> SEASONS = List.of("Spring", "Summer", "Fall", "Winter");
    private static final int LAST_YEAR = 9999;

    private final StringBuilder text = new StringBuilder();

    private Ris() {}

    static String write(List<Item> items) {
        Ris ris = new Ris();
        items.forEach(ris::record);
        return ris.text.toString();
    }

    private void record(Item item) {
        line("TY", item.kind().ris());
        line("ID", item.key());
        item.authors().forEach(author -> line("AU", Phrases.inverted(author)));
        line("TI", item.title());
        line(item.kind().isContained() ? "T2" : "PB", item.publication().container());
        if (item.publication().issued() != null && !date(item.publication().issued())) {
            line("N1", item.publication().issued().edtf());
        }
        line("UR", item.publication().url());
        line("LA", item.publication().language());
        line("N1", item.note());
        line("N1", String.join(", ", item.related()));
        text.append("ER  - \r\n");
    }

    /// Writes the date as far as RIS has a way to.
    ///
    /// @return whether that is all of it: of a span it is the start
    private boolean date(When issued) {
        Issued date = Issued.of(issued);
        Issued.Part part = date.from();
        if (part == null || part.year() < 1 || part.year() > LAST_YEAR) {
            return false;
        }
        String year = String.format(Locale.ROOT, "%04d", part.year());
        String circa = date.isDoubtful() ? "circa" : "";
        String other = Stream.of(circa, part.season() == 0 ? "" : SEASONS.get(part.season() - 1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        line("PY", circa.isEmpty() ? year : year + "///" + circa);
        line("DA", year + "/" + twoDigits(part.month()) + "/" + twoDigits(part.day()) + "/" + other);
        return issued.shape() == Shape.DATE;
    }

    private static String twoDigits(int number) {
        return number == 0 ? "" : String.format(Locale.ROOT, "%02d", number);
    }

    private void line(String tag, String value) {
        if (!value.isEmpty()) {
            text.append(tag).append("  - ").append(value).append("\r\n");
        }
    }
}

package kwonik.cite;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kwonik.model.Source.Author;
import kwonik.words.Words;

/// The style of the Chicago Manual of Style, 17th edition, with notes and a bibliography.
///
/// An estimated or doubted date is a guess in square brackets, "[July 2025?]", and no date is "n.d." (14.145). In the
/// bibliography an unsigned newspaper article stands under the name of the newspaper (14.199), anything else without
/// an author under its title. Books, reports and chapters bear the year alone.
final class Chicago implements Prose {
    private static final int MOST_LISTED = 10;
    private static final int LISTED_OF_MORE = 7;
    private static final int MOST_NOTED = 3;

    private final Phrases phrases;

    Chicago(Words words) {
        this.phrases = new Phrases(words);
    }

    @Override
    public Comparator<Item> order() {
        return ListOrder.byTitle(
                phrases.words().locale(),
                item -> standsUnderItsNewspaper(item) ? item.publication().container() : item.title(),
                Phrases::invertedByFamily);
    }

    private static boolean standsUnderItsNewspaper(Item item) {
        return item.authors().isEmpty()
                && item.kind() == Kind.NEWSPAPER
                && !item.publication().container().isEmpty();
    }

    @Override
    public Cited entry(Item item) {
        Draft draft = new Draft();
        boolean underNewspaper = standsUnderItsNewspaper(item);
        if (underNewspaper) {
            draft.italic(item.publication().container()).stop();
        } else if (!item.authors().isEmpty()) {
            draft.add(listed(item.authors())).stop();
        }
        draft.between(" ");
        if (isQuoted(item)) {
            draft.add(phrases.quotedStop(item.title()));
        } else {
            Phrases.standing(draft, item).stop();
        }
        boolean inContainer = !underNewspaper && !item.publication().container().isEmpty();
        if (inContainer) {
            draft.add(item.kind() == Kind.CHAPTER ? " " + phrases.say("cite.in") + " " : " ");
            draft.add(item.publication().container(), isContainerItalic(item));
            if (item.kind() == Kind.CHAPTER) {
                draft.stop().add(" ");
            } else {
                draft.add(", ");
            }
        } else {
            draft.add(" ");
        }
        boolean begins = item.publication().issued() != null && (!inContainer || item.kind() == Kind.CHAPTER);
        draft.add(begins ? phrases.capitalized(date(item)) : date(item)).stop();
        return (item.publication().url().isEmpty()
                        ? draft
                        : draft.add(" " + item.publication().url()).stop())
                .cited();
    }

    /// The quotation with the number of a note, and the note on the next line.
    @Override
    public Cited quotation(String words, Item item) {
        return new Draft().add(phrases.quoted(words) + "¹\n1. ").add(note(item)).cited();
    }

    private Cited note(Item item) {
        Draft draft = new Draft();
        if (!item.authors().isEmpty()) {
            draft.add(noted(item.authors()) + ", ");
        }
        if (isQuoted(item)) {
            draft.add(phrases.quotedComma(item.title()));
        } else {
            Phrases.standing(draft, item).add(item.kind().isContained() ? "," : "");
        }
        String comma = item.publication().container().isEmpty() ? "" : ", ";
        draft.add(" ");
        if (!item.kind().isContained()) {
            draft.add("(" + item.publication().container() + comma + date(item) + ")");
        } else if (item.kind() == Kind.CHAPTER && !comma.isEmpty()) {
            String in = phrases.say("cite.in").toLowerCase(phrases.words().locale());
            draft.add(in + " ").italic(item.publication().container()).add(" (" + date(item) + ")");
        } else {
            draft.add(item.publication().container(), isContainerItalic(item)).add(comma + date(item));
        }
        return (item.publication().url().isEmpty()
                        ? draft
                        : draft.add(", " + item.publication().url()))
                .stop()
                .cited();
    }

    private static boolean isQuoted(Item item) {
        return item.kind().isContained() && !item.isDescribed();
    }

    /// Titles of newspapers, journals and books are set in italics; names of sites and publishers are not.
    private static boolean isContainerItalic(Item item) {
        return item.kind().isContained() && item.kind() != Kind.PAGE;
    }

    /// "Rios, Michael, Ana Diaz, and Paul Jean"; of more than ten the first seven and "et al."
    private String listed(List<Author> authors) {
        Author first = authors.getFirst();
        List<String> names = Stream.concat(
                        Stream.of(Phrases.invertedByFamily(first)),
                        authors.stream().skip(1).map(Author::inReadingOrder))
                .toList();
        if (names.size() > MOST_LISTED) {
            return String.join(", ", names.subList(0, LISTED_OF_MORE)) + ", " + phrases.say("cite.etal");
        }
        return row(names, ", ");
    }

    /// "Michael Rios and Ana Diaz"; of more than three the first and "et al."
    private String noted(List<Author> authors) {
        List<String> names = authors.stream().map(Author::inReadingOrder).toList();
        return names.size() > MOST_NOTED
                ? names.getFirst() + " " + phrases.say("cite.etal")
                : row(names, names.size() == 2 ? " " : ", ");
    }

    private String row(List<String> names, String beforeAnd) {
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : String.join(", ", names.subList(0, last)) + beforeAnd + phrases.say("cite.and") + " "
                        + names.get(last);
    }

    private String date(Item item) {
        if (item.publication().issued() == null) {
            return phrases.say("cite.nodate");
        }
        boolean yearOnly = switch (item.kind()) {
            case REPORT, BOOK, CHAPTER -> true;
            case NEWSPAPER, MAGAZINE, JOURNAL, PAGE, WORK -> false;
        };
        Issued issued = Issued.of(item.publication().issued());
        String text = issued.text(part -> part(yearOnly ? part.yearOnly() : part), "", phrases.dates());
        if (!issued.isDoubtful()) {
            return text;
        }
        return issued.hasParts() ? "[" + text + "?]" : "[" + text + "]";
    }

    private String part(Issued.Part part) {
        String year = phrases.dates().year(part.year());
        if (part.season() != 0) {
            return phrases.say("cite.month", phrases.say("cite.season.name." + part.season()), year);
        }
        if (part.month() == 0) {
            return year;
        }
        String month = phrases.dates().month(part.month());
        return part.day() == 0
                ? phrases.say("cite.month", month, year)
                : phrases.say("cite.chicago.day", month, phrases.dates().dayNumber(part.day()), year);
    }
}

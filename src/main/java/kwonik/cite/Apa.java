package kwonik.cite;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kwonik.model.Source.Author;
import kwonik.words.Words;

/// The style of the Publication Manual of the American Psychological Association, 7th edition.
///
/// An estimated date is "ca. 2025, July" and a doubted one "2025, July?"; no date is "n.d."; where there is no author
/// the title moves into its place (Table 9.1). Books, reports and chapters bear the year alone, journal articles the
/// season too (9.14).
final class Apa implements Prose {
    private static final int MOST_NAMES = 20;

    private final Phrases phrases;

    Apa(Words words) {
        this.phrases = new Phrases(words);
    }

    @Override
    public Comparator<Item> order() {
        return ListOrder.byDate(phrases.words().locale());
    }

    @Override
    public Cited entry(Item item) {
        Draft draft = new Draft();
        if (item.authors().isEmpty()) {
            title(draft, item).stop();
        } else {
            draft.add(authors(item.authors())).stop();
        }
        draft.between(" ").add("(" + date(item) + ").");
        if (!item.authors().isEmpty()) {
            title(draft.add(" "), item).stop();
        }
        if (!item.publication().container().isEmpty() && !item.isByItsPublisher()) {
            container(draft.add(" "), item).stop();
        }
        return (item.publication().url().isEmpty()
                        ? draft
                        : draft.add(" " + item.publication().url()))
                .cited();
    }

    private static Draft title(Draft draft, Item item) {
        return standsAlone(item) ? Phrases.standing(draft, item) : draft.add(item.title());
    }

    /// Whether a title is set in italics: it is, unless what it is part of is.
    private static boolean standsAlone(Item item) {
        return !item.kind().isContained() || item.kind() == Kind.PAGE;
    }

    private Draft container(Draft draft, Item item) {
        if (item.kind() == Kind.CHAPTER) {
            draft.add(phrases.say("cite.in") + " ");
        }
        return draft.add(item.publication().container(), !standsAlone(item));
    }

    /// "Rios, M., & Diaz, A."; of more than twenty the first nineteen, three dots, and the last.
    private String authors(List<Author> authors) {
        List<String> names = authors.stream().map(Apa::name).toList();
        int last = names.size() - 1;
        if (last == 0) {
            return names.getFirst();
        }
        return names.size() > MOST_NAMES
                ? String.join(", ", names.subList(0, MOST_NAMES - 1)) + ", . . . " + names.get(last)
                : String.join(", ", names.subList(0, last)) + ", " + phrases.say("cite.apa.and") + " "
                        + names.get(last);
    }

    private static String name(Author author) {
        return Phrases.inverted(
                author.withParticle(),
                initials(author.given()),
                author.particles().dropping(),
                author);
    }

    /// "Jean-Claude Marie" is "J.-C. M."; a name in a script without capitals has no initials and stays whole.
    private static String initials(String given) {
        if (!given.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c))) {
            return given;
        }
        return List.of(given.split("[\\s.]+(?!-)")).stream()
                .map(name -> List.of(name.split("-")).stream()
                        .map(part -> part.replaceFirst("^[^\\p{L}]+", ""))
                        .filter(part -> !part.isEmpty())
                        .map(part ->
                                part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                        .collect(Collectors.joining("-")))
                .filter(initial -> !initial.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String date(Item item) {
        return switch (item.kind()) {
            case JOURNAL -> date(item, !Issued.isSeason(item.publication().issued()));
            case REPORT, BOOK, CHAPTER -> year(item);
            case NEWSPAPER, MAGAZINE, PAGE, WORK -> date(item, false);
        };
    }

    private String year(Item item) {
        return date(item, true);
    }

    private String date(Item item, boolean yearOnly) {
        if (item.publication().issued() == null) {
            return phrases.say("cite.nodate");
        }
        Issued issued = Issued.of(item.publication().issued());
        String text = issued.text(
                part -> part(yearOnly ? part.yearOnly() : part), phrases.say("cite.present"), phrases.dates());
        if (!issued.hasParts()) {
            return text;
        }
        String doubted = item.publication().issued().isUncertain() ? text + "?" : text;
        return item.publication().issued().isApproximate() ? phrases.say("cite.apa.about", doubted) : doubted;
    }

    private String part(Issued.Part part) {
        String year = phrases.dates().year(part.year());
        if (part.season() != 0) {
            return phrases.say("cite.apa.month", year, phrases.say("cite.season.name." + part.season()));
        }
        if (part.month() == 0) {
            return year;
        }
        String month = phrases.dates().month(part.month());
        return part.day() == 0
                ? phrases.say("cite.apa.month", year, month)
                : phrases.say("cite.apa.day", year, month, phrases.dates().dayNumber(part.day()));
    }

    /// The quotation, then author and year; the full stop of the sentence goes behind them (8.26).
    @Override
    public Cited quotation(String words, Item item) {
        Draft draft =
                new Draft().add(phrases.quoted(Phrases.withoutStop(words))).add(" (");
        if (!item.authors().isEmpty()) {
            draft.add(phrases.surnames(item.authors(), phrases.say("cite.apa.and")) + ",");
        } else {
            String title = Phrases.shortened(item.title());
            if (standsAlone(item) || item.isDescribed()) {
                draft.add(title, !item.isDescribed()).add(",");
            } else {
                draft.add(phrases.quotedComma(title));
            }
        }
        return draft.add(" " + year(item) + ").").cited();
    }
}

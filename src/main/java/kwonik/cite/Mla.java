package kwonik.cite;

import java.util.Comparator;
import java.util.List;
import kwonik.model.Source.Author;
import kwonik.words.Words;

/// The style of the MLA Handbook, 9th edition.
///
/// A date that is not the source’s own stands in square brackets: an estimated one is "[circa July 2025]", a doubted
/// one "[July 2025?]"; without a date there is none, never "n.d." An entry without an author begins with its title.
/// Books and chapters bear the year alone. Addresses keep their "https://", which the handbook allows, so that they
/// can be followed.
final class Mla implements Prose {
    private final Phrases phrases;

    Mla(Words words) {
        this.phrases = new Phrases(words);
    }

    @Override
    public Comparator<Item> order() {
        return ListOrder.byTitle(phrases.words().locale(), Item::title, Phrases::inverted);
    }

    @Override
    public Cited entry(Item item) {
        Draft draft = new Draft();
        // An organization that publishes itself is named once, as the publisher.
        if (!item.authors().isEmpty() && !item.isByItsPublisher()) {
            draft.add(authors(item.authors())).stop();
        }
        title(draft.between(" "), item).stop();
        Draft facts =
                new Draft().add(item.publication().container(), item.kind().isContained());
        String date = date(item);
        if (!date.isEmpty()) {
            facts.add(facts.isEmpty() ? phrases.capitalized(date) : ", " + date);
        }
        if (!item.publication().url().isEmpty()) {
            facts.between(", ").add(item.publication().url());
        }
        return facts.isEmpty()
                ? draft.cited()
                : draft.add(" ").add(facts.cited()).stop().cited();
    }

    private Draft title(Draft draft, Item item) {
        return item.isDescribed() || !item.kind().isContained()
                ? Phrases.standing(draft, item)
                : draft.add(phrases.quotedStop(item.title()));
    }

    /// "Rios, Michael, and Ana Diaz"; of three and more the first and "et al."
    private String authors(List<Author> authors) {
        String first = Phrases.inverted(authors.getFirst());
        return switch (authors.size()) {
            case 1 -> first;
            case 2 ->
                first + ", " + phrases.say("cite.and") + " " + authors.get(1).inReadingOrder();
            default -> first + ", " + phrases.say("cite.etal");
        };
    }

    private String date(Item item) {
        if (item.publication().issued() == null) {
            return "";
        }
        boolean yearOnly = item.kind() == Kind.BOOK || item.kind() == Kind.CHAPTER;
        Issued issued = Issued.of(item.publication().issued());
        String text = issued.text(
                part -> part(yearOnly ? part.yearOnly() : part), phrases.say("cite.present"), phrases.dates());
        if (!issued.isDoubtful()) {
            return text;
        }
        if (!issued.hasParts()) {
            return "[" + text + "]";
        }
        String doubted = item.publication().issued().isUncertain() ? text + "?" : text;
        return "[" + (item.publication().issued().isApproximate() ? phrases.say("cite.mla.about", doubted) : doubted)
                + "]";
    }

    private String part(Issued.Part part) {
        String year = phrases.dates().year(part.year());
        if (part.season() != 0) {
            return phrases.say("cite.month", phrases.say("cite.season." + part.season()), year);
        }
        if (part.month() == 0) {
            return year;
        }
        String month = phrases.say("cite.month." + part.month());
        return part.day() == 0
                ? phrases.say("cite.month", month, year)
                : phrases.say("cite.mla.day", phrases.dates().dayNumber(part.day()), month, year);
    }

    /// The quotation, then the author or a short title; the full stop of the sentence goes behind them.
    @Override
    public Cited quotation(String words, Item item) {
        Draft draft =
                new Draft().add(phrases.quoted(Phrases.withoutStop(words))).add(" (");
        if (!item.authors().isEmpty() && !item.isByItsPublisher()) {
            draft.add(phrases.surnames(item.authors(), phrases.say("cite.and")));
        } else {
            String title = Phrases.shortened(item.title());
            if (item.isDescribed() || !item.kind().isContained()) {
                draft.add(title, !item.isDescribed());
            } else {
                draft.add(phrases.quoted(title));
            }
        }
        return draft.add(").").cited();
    }
}

package kwonik.exchange.check;

import java.util.List;
import java.util.Optional;
import kwonik.edtf.When;
import kwonik.edtf.typed.DateMentions;
import kwonik.edtf.typed.Mention;
import kwonik.exchange.check.DateFound.Kind;
import kwonik.exchange.check.list.DateSaid;
import kwonik.exchange.check.word.Sentences;
import org.jspecify.annotations.Nullable;

/// Compares the date of a statement with the dates that a text names in a passage and around it.
///
/// The passage counts first, then the sentences on either side. These speak of other things, too, and so contradict
/// only by a day that is said from the day of the text, which is when the news happened. Where none names a date, the
/// text gives none, and nothing differs.
final class DateCheck {
    /// News tell of what happened so many days before at most.
    private static final long LATELY = 14L * 86_400;

    private static final long DAY = 86_400;

    private DateCheck() {}

    static DateFound of(DateSaid said, TextPlace place) {
        CheckText text = place.text();
        Sentences sentences = text.sentences();
        int first = sentences.at(place.start());
        int last = sentences.at(Math.max(place.start(), place.end() - 1));
        List<Mention> inside = between(text, sentences.start(first), sentences.end(last));
        int from = sentences.start(Math.max(0, first - 1));
        int to = sentences.end(Math.min(sentences.count() - 1, last + 1));
        List<Mention> around = between(text, from, to);
        List<When> dates = readings(said, text);
        if (dates.isEmpty()) {
            Kind kind = said.isGiven() ? Kind.UNREADABLE : Kind.NOT_SAID;
            return DateFound.of(kind, text, nearest(inside.isEmpty() ? around : inside, place));
        }
        Optional<Mention> same = same(inside, dates);
        if (same.isPresent()) {
            return DateFound.of(Kind.SAME, text, same.get());
        }
        if (!inside.isEmpty()) {
            return DateFound.of(Kind.OTHER, text, nearest(inside, place));
        }
        Optional<Mention> beside = same(around, dates);
        if (beside.isPresent()) {
            return DateFound.of(Kind.SAME_NEARBY, text, beside.get());
        }
        return withoutDate(text, around, dates, place);
    }

    private static DateFound withoutDate(CheckText text, List<Mention> around, List<When> dates, TextPlace place) {
        When issued = text.issued();
        if (issued != null && dates.stream().allMatch(date -> date.paddedStart() >= issued.end() + DAY)) {
            return DateFound.of(Kind.AFTER_THE_TEXT, text, null);
        }
        Optional<Mention> news =
                around.stream().filter(mention -> isNews(mention, issued)).findFirst();
        if (news.isPresent()) {
            return DateFound.of(Kind.OTHER, text, news.get());
        }
        Optional<Mention> elsewhere = same(text.mentions(), dates);
        return elsewhere.isPresent()
                ? DateFound.of(Kind.ELSEWHERE, text, elsewhere.get())
                : DateFound.of(Kind.NONE, text, nearest(around, place));
    }

    /// Whether a date is said from the day of the text, such as “on Thursday”, and lies right before it.
    private static boolean isNews(Mention mention, @Nullable When issued) {
        return issued != null
                && !mention.isStated()
                && mention.when().start() > issued.start() - LATELY
                && mention.when().end() - mention.when().start() <= DAY;
    }

    /// What the date of the list means; without a year it is worked out from the day of the text.
    private static List<When> readings(DateSaid said, CheckText text) {
        if (!said.readings().isEmpty() || !said.isGiven()) {
            return said.readings();
        }
        return DateMentions.in(said.text(), text.issued(), text.language()).stream()
                .map(Mention::when)
                .limit(1)
                .toList();
    }

    private static Optional<Mention> same(List<Mention> mentions, List<When> dates) {
        return mentions.stream()
                .filter(mention -> DateFound.mayBeSame(dates, mention.when()))
                .findFirst();
    }

    private static @Nullable Mention nearest(List<Mention> mentions, TextPlace place) {
        Mention nearest = null;
        int least = Integer.MAX_VALUE;
        for (Mention mention : mentions) {
            int away = Math.max(0, Math.max(place.start() - mention.end(), mention.start() - place.end()));
            if (away < least) {
                least = away;
                nearest = mention;
            }
        }
        return nearest;
    }

    private static List<Mention> between(CheckText text, int from, int to) {
        return text.mentions().stream()
                .filter(mention -> mention.start() >= from && mention.end() <= to)
                .toList();
    }
}

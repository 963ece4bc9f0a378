package kwonik.edtf.typed;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.typed.Sense.Role;
import org.jspecify.annotations.Nullable;

/// Reads a phrase of one date or several: between 3 and 5 May 2004, since 2010, 1995 or 1996.
///
/// *Between … and …* is one of a set, a time somewhere within, as it is when a date in such words is said; *from … to
/// …*
/// and a dash are the whole stretch.
final class PhraseReading {
    private final WordStream words;
    private final DateReading dates;
    private @Nullable Draft offDay;

    PhraseReading(WordStream words, boolean dayFirst) {
        this.words = words;
        this.dates = new DateReading(words, dayFirst);
    }

    /// A date that was named with the day of the week of another.
    @Nullable
    Draft offDay() {
        return offDay;
    }

    /// The EDTF text of the phrase that comes next; null if it is none, or not yet.
    @Nullable
    String next() {
        String early = beforeFillers();
        if (early != null) {
            return early;
        }
        words.takeFillers();
        int place = words.at();
        String phrase = between();
        if (phrase == null) {
            words.goTo(place);
            phrase = fromTo();
        }
        if (phrase == null) {
            words.goTo(place);
            phrase = oneSided();
        }
        if (phrase == null) {
            words.goTo(place);
            phrase = several();
        }
        return phrase;
    }

    private @Nullable String text(@Nullable Draft draft) {
        if (draft != null && !draft.fallsOnItsWeekday()) {
            offDay = draft;
        }
        return draft == null ? null : draft.edtf();
    }

    private @Nullable String between() {
        if (words.take(Role.BETWEEN) == null) {
            return null;
        }
        Draft from = dates.next();
        words.take(",");
        if (from == null || words.take(Role.AND) == null) {
            return null;
        }
        Draft to = dates.next();
        return to == null ? null : joined("[", from, "..", to, "]");
    }

    private @Nullable String joined(String open, Draft from, String between, Draft to, String close) {
        from.completeFrom(to);
        to.completeFrom(from);
        String first = text(from) == null ? null : from.end(Draft.Side.FIRST);
        String last = text(to) == null ? null : to.end(Draft.Side.LAST);
        return first == null || last == null ? null : open + first + between + last + close;
    }

    /// from May to June 2004, 3 au 5 mai 2004, 1994-1998
    private @Nullable String fromTo() {
        boolean from = words.take(Role.FROM) != null;
        Draft first = dates.next();
        if (first == null) {
            return null;
        }
        boolean remarked = words.take(",");
        boolean dash = words.take("-") || (words.inTables() && words.take("/"));
        if (dash || words.take(Role.TO) != null || words.take(Role.UNTIL) != null) {
            if (goesOn()) {
                String text = text(first);
                return text == null ? null : text + "/..";
            }
            Draft last = dates.next();
            if (last != null) {
                last.completeCenturyFrom(first);
                return joined("", first, "/", last, "");
            }
            return null;
        }
        String text = text(first);
        return !from || remarked || text == null ? null : text + "/..";
    }

    /// 1971 to now, 1971 –
    private boolean goesOn() {
        if (!words.inTables()) {
            return false;
        }
        int place = words.at();
        words.takeFillers();
        if (words.take(Role.NOW) != null) {
            return true;
        }
        words.goTo(place);
        if (words.atEnd()) {
            words.mark(place, Role.NOW);
        }
        return words.atEnd();
    }

    /// Phrases that begin with words that say nothing elsewhere.
    private @Nullable String beforeFillers() {
        if (words.takeWords("in", "or", "before") || words.takeWords("on", "or", "before")) {
            return sided("[..", "]");
        }
        if (words.takeWords("in", "or", "after") || words.takeWords("on", "or", "after")) {
            return sided("[", "..]");
        }
        if (words.takeWords("a", "partir")) {
            words.take(Role.FROM);
            return sided("", "/..");
        }
        return null;
    }

    private @Nullable String oneSided() {
        if (words.take(Role.SINCE) != null) {
            return sinceUntil();
        }
        if (words.take(Role.UNTIL) != null) {
            return sided("../", "");
        }
        boolean before = words.take(Role.BEFORE) != null;
        boolean after = !before && words.take(Role.AFTER) != null;
        if (!before && !after) {
            return null;
        }
        boolean _ = words.inTables() && words.take("-");
        Draft draft = dates.next();
        if (draft == null || text(draft) == null) {
            return null;
        }
        String beside = Neighbours.of(draft, before ? -1 : 1);
        return beside == null ? null : before ? "[.." + beside + "]" : "[" + beside + "..]";
    }

    /// since 2010, since 2010 until 2017
    private @Nullable String sinceUntil() {
        words.takeFillers();
        Draft from = dates.next();
        String first = text(from);
        if (from == null || first == null) {
            return null;
        }
        boolean until = words.take(Role.UNTIL) != null || words.take(Role.TO) != null;
        if (!until || goesOn()) {
            return first + "/..";
        }
        Draft to = dates.next();
        return to == null ? null : joined("", from, "/", to, "");
    }

    private @Nullable String sided(String open, String close) {
        words.takeFillers();
        String text = text(dates.next());
        return text == null ? null : open + text + close;
    }

    /// 1995, 1995 or 1996, 3, 4 and 7 May 2004, 1995 ou avant
    private @Nullable String several() {
        List<Draft> drafts = new ArrayList<>();
        Draft first = dates.next();
        if (first == null) {
            return null;
        }
        drafts.add(first);
        boolean all = false;
        boolean more = true;
        while (more) {
            int place = words.at();
            words.take(",");
            boolean or = words.take(Role.OR) != null;
            String sided = or && drafts.size() == 1 ? side(text(first)) : null;
            if (sided != null) {
                return sided;
            }
            boolean and = !or && words.take(Role.AND) != null;
            Draft next = words.at() > place ? dates.next() : null;
            more = next != null;
            if (next == null) {
                words.goTo(place);
            } else {
                all |= and;
                drafts.add(next);
            }
        }
        for (int i = drafts.size() - 2; i >= 0; i--) {
            drafts.get(i).completeFrom(drafts.get(i + 1));
        }
        List<String> texts = new ArrayList<>();
        for (Draft draft : drafts) {
            String text = text(draft);
            if (text == null) {
                return null;
            }
            texts.add(text);
        }
        String inside = String.join(",", texts);
        return texts.size() == 1 ? inside : all ? "{" + inside + "}" : "[" + inside + "]";
    }

    /// … or before, … or after
    private @Nullable String side(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (words.take(Role.BEFORE) != null) {
            return "[.." + text + "]";
        }
        return words.take(Role.AFTER) != null ? "[" + text + "..]" : null;
    }
}

package kwonik.export.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.edtf.calendar.Precision;
import kwonik.edtf.words.DateWords;
import org.jspecify.annotations.Nullable;

/// The dates of a page, each once: its bounds as numbers and what it says in words of every language.
final class WebDates {
    private static final int START_DOUBTFUL = 1;
    private static final int END_DOUBTFUL = 2;
    private static final int START_OPEN = 4;
    private static final int END_OPEN = 8;
    /// It happened at some time within, and did not last as long.
    private static final int WITHIN = 16;

    private final List<DateWords> languages;
    private final Map<When, Integer> numbers = new HashMap<>();
    private final List<When> dates = new ArrayList<>();

    WebDates(WebWords words) {
        this.languages = words.all().stream().map(DateWords::new).toList();
    }

    /// The number of a date, by which events name it; -1 where none is known.
    int number(@Nullable When when) {
        if (when == null) {
            return -1;
        }
        Integer known = numbers.putIfAbsent(when, dates.size());
        if (known == null) {
            dates.add(when);
            return dates.size() - 1;
        }
        return known;
    }

    /// Writes all dates that were asked for, in the order of their numbers.
    void write(WebJson json) throws IOException {
        json.beginList();
        for (When when : dates) {
            write(json, when);
        }
        json.endList();
    }

    private void write(WebJson json, When when) throws IOException {
        json.beginList().number(when.start()).number(when.end());
        bound(json, when.paddedStart());
        bound(json, when.paddedEnd());
        json.number(shape(when.shape())).number(flags(when));
        words(json, when, DateWords::brief);
        words(json, when, DateWords::full);
        words(json, when, DateWords::sharpness);
        if (!when.members().isEmpty()) {
            json.beginList();
            for (When member : when.members()) {
                bound(json, member.startIsOpen() ? member.paddedStart() : member.start());
                bound(json, member.endIsOpen() ? member.paddedEnd() : member.end());
            }
            json.endList();
        }
        json.endList();
    }

    private static void bound(WebJson json, long second) throws IOException {
        if (second <= When.BEGINNING || second >= When.END_OF_TIME) {
            json.none();
        } else {
            json.number(second);
        }
    }

    private static int shape(Shape shape) {
        return switch (shape) {
            case DATE -> 0;
            case INTERVAL -> 1;
            case ONE_OF -> 2;
            case ALL_OF -> 3;
        };
    }

    private static int flags(When when) {
        boolean within = when.shape() == Shape.DATE && when.precision().compareTo(Precision.DAY) > 0;
        return (when.startDoubtful() ? START_DOUBTFUL : 0)
                | (when.endDoubtful() ? END_DOUBTFUL : 0)
                | (when.startIsOpen() ? START_OPEN : 0)
                | (when.endIsOpen() ? END_OPEN : 0)
                | (within ? WITHIN : 0);
    }

    private void words(WebJson json, When when, BiFunction<DateWords, When, String> said) throws IOException {
        List<String> texts =
                languages.stream().map(words -> said.apply(words, when)).toList();
        if (texts.stream().distinct().count() == 1) {
            json.text(texts.getFirst());
            return;
        }
        json.beginList();
        for (String text : texts) {
            json.text(text);
        }
        json.endList();
    }
}

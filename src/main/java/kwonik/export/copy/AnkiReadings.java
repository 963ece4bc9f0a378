package kwonik.export.copy;

import java.util.List;
import java.util.Optional;
import kwonik.exercise.SourceReading;
import kwonik.exercise.SourceReading.TextLine;
import kwonik.exercise.TextSpan;
import kwonik.layout.text.SourceWords;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// What there is to read for a question: each line has its number, and where there are several sources, the letter of
/// its own before it, as on paper.
///
/// @param readings one for each source
record AnkiReadings(List<SourceReading> readings, Words words) {
    private static final int LETTERS = 26;

    /// Puts the sources, each by its name and its lines, on a card.
    void show(AnkiHtml html) {
        for (int i = 0; i < readings.size(); i++) {
            SourceReading reading = readings.get(i);
            String name = titled(reading.source(), words);
            html.small(readings.size() == 1 ? name : words.say("exercise.card.line", letter(i), name));
            for (TextLine line : reading.lines()) {
                html.text(words.say("exercise.card.line", number(i, line), PlainText.paragraphs(line.text())));
            }
        }
    }

    /// A source by who wrote it and when, and by its title.
    static String titled(Source source, Words words) {
        String byline = new SourceWords(words).byline(source);
        String title = source.publication().title();
        return title.isEmpty() ? byline : words.say("exercise.paper.title", byline, title);
    }

    /// A passage by its words, and by the line that it begins in.
    String found(Excerpt passage) {
        String quoted = words.say("exercise.quoted", passage.shown());
        for (int i = 0; i < readings.size(); i++) {
            SourceReading reading = readings.get(i);
            Optional<TextLine> line = reading.holds(passage) ? reading.lineOf(TextSpan.of(passage)) : Optional.empty();
            if (line.isPresent()) {
                return words.say("exercise.paper.prove.key", number(i, line.get()), quoted);
            }
        }
        return quoted;
    }

    private String number(int place, TextLine line) {
        return readings.size() == 1 ? String.valueOf(line.number()) : letter(place) + line.number();
    }

    private static String letter(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
    }
}

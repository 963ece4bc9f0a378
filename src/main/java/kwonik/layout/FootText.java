package kwonik.layout;

import java.util.List;
import kwonik.model.Chronicle;
import kwonik.words.Words;

/// The foot of a page: what is left out, and who made this.
///
/// @param words the language
/// @param measure how wide text is
record FootText(Words words, TextMeasure measure) {
    private static final int MOST_LINES = 3;

    /// Notes below a rule, and then from which chronicle this is, who made it, and its licence.
    Flow credited(List<String> notes, Chronicle chronicle, Look look, double width) {
        Chronicle.About about = chronicle.about();
        String title = about.title().in(words.tag());
        String credit = about.curator().isEmpty()
                ? title
                : title + " · " + words.say("layout.poster.credit", about.curator(), about.license());
        return noted(notes, look, width)
                .text(credit, look.type().small(), look.colors().soft(), MOST_LINES);
    }

    /// Notes alone.
    Flow noted(List<String> notes, Look look, double width) {
        Flow flow = new Flow(measure, width);
        flow.rule(look.gaps().hair(), look.colors().hair()).gap(look.gaps().pad());
        if (!notes.isEmpty()) {
            flow.text(
                    String.join(" · ", notes),
                    look.type().small(),
                    look.colors().soft(),
                    MOST_LINES);
        }
        return flow;
    }
}

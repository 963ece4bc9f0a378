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

    /// Notes on one line as far as it goes, below a rule, and the credit of the chronicle.
    Flow credited(List<String> notes, Chronicle chronicle, Look look, double width) {
        Flow flow = noted(notes, look, width);
        Chronicle.About about = chronicle.about();
        TextStyle style = look.type().small();
        int color = look.colors().soft();
        flow.text(about.title().in(words.tag()), style, color, 1);
        if (!about.curator().isEmpty()) {
            flow.text(words.say("layout.poster.credit", about.curator(), about.license()), style, color, MOST_LINES);
        }
        return flow;
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

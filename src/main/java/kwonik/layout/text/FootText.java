package kwonik.layout.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.words.DateWords;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.TextMeasure;
import kwonik.model.Chronicle;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The foot of a page: what is left out, and who made this.
///
/// @param words the language
/// @param measure how wide text is
/// @param made the day to name as that of the picture, or null
public record FootText(
        Words words, TextMeasure measure, @Nullable LocalDate made) {
    private static final int MOST_LINES = 3;

    /// Notes below a rule, and then from which chronicle this is, who made it, and its licence.
    public Flow credited(List<String> notes, Chronicle chronicle, Look look, double width) {
        String title = chronicle.about().title().in(words.tag());
        String credit = credit(chronicle.about());
        return noted(notes, look, width)
                .text(
                        credit.isEmpty() ? title : title + " · " + credit,
                        look.type().small(),
                        look.colors().soft(),
                        MOST_LINES);
    }

    /// Who made the chronicle and under which licence it stands, and the day of the picture; may be empty.
    public String credit(Chronicle.About about) {
        List<String> credits = new ArrayList<>();
        if (!about.curator().isEmpty()) {
            credits.add(words.say("layout.poster.credit", about.curator(), about.license()));
        }
        if (made != null) {
            CivilDate day = new CivilDate(made.getYear(), made.getMonthValue(), made.getDayOfMonth());
            credits.add(words.say("layout.poster.made", new DateWords(words).day(day)));
        }
        return String.join(" ", credits);
    }

    /// Notes alone.
    public Flow noted(List<String> notes, Look look, double width) {
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

package kwonik.layout.page;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.text.Flow;
import kwonik.model.Glossary;
import kwonik.model.Term;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Which terms of a glossary stand in what is drawn of a picture.
///
/// @param glossary of the chronicle
/// @param words in the language of the picture
public record DrawnTerms(Glossary glossary, Words words) {
    /// Lines of one paragraph begin at the same place, to this part of a pixel.
    private static final double SAME = 0.5;

    /// A text as it is drawn, over several lines if it has them.
    private record Paragraph(StringBuilder text, Mark.Words last) {
        boolean goesOnWith(Mark.Words next) {
            double down = next.y() - last.y();
            return next.style().equals(last.style())
                    && next.color() == last.color()
                    && Math.abs(next.x() - last.x()) < SAME
                    && down > 0
                    && down < Flow.leading(next.style()) + 2;
        }
    }

    /// The terms of a picture, by name.
    List<Term> byName(Picture picture) {
        return sorted(in(picture));
    }

    /// The terms of a picture, each once, in the order in which they are drawn.
    public Set<Term> in(Picture picture) {
        Set<Term> found = new LinkedHashSet<>();
        Paragraph open = null;
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Words line) {
                if (open != null && open.goesOnWith(line)) {
                    open = new Paragraph(open.text.append(' ').append(line.text()), line);
                } else {
                    add(open, found);
                    open = new Paragraph(new StringBuilder(line.text()), line);
                }
            } else if (mark instanceof Mark.Upright line) {
                add(glossary.in(line.text(), words.tag()), found);
            }
        }
        add(open, found);
        return found;
    }

    /// Terms by name, each once.
    List<Term> sorted(Set<Term> terms) {
        Collator order = Collator.getInstance(words.locale());
        List<Term> sorted = new ArrayList<>(terms);
        sorted.sort(Comparator.comparing((Term term) -> term.name().in(words.tag()), order::compare)
                .thenComparing(Term::id));
        return sorted;
    }

    private void add(@Nullable Paragraph paragraph, Set<Term> found) {
        if (paragraph != null) {
            String text = paragraph.text.toString();
            add(glossary.in(text, words.tag()), found);
            if (paragraph.last.style().face() == TextStyle.Face.SERIF) {
                add(glossary.inQuotation(text), found);
            }
        }
    }

    private static void add(List<Glossary.Occurrence> terms, Set<Term> found) {
        terms.forEach(one -> found.add(one.term()));
    }
}

package kwonik.layout.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.text.Flow;
import kwonik.layout.text.TermWords;
import kwonik.model.Glossary;
import kwonik.model.Term;
import kwonik.words.Words;

/// Prints below a picture what the terms mean that stand in it.
///
/// Which terms stand in it depends on how much room it has, and that on how many terms are explained. So it is planned
/// whole, then in the room beside what it names, until what it still names has room. What has none in the smallest
/// type is counted.
public final class TermsBelow {
    /// What is explained takes at most this share of the height.
    private static final double MOST = 0.4;

    private static final int MOST_PLANS = 5;
    /// A column is so many times as wide as its type is high.
    private static final double COLUMN = 26;

    private static final int MOST_COLUMNS = 5;
    /// Type is by so much larger where little is to be explained, and smaller where there is much.
    private static final List<Double> TYPES = List.of(1.6, 1.3, 1.0, 0.88, 0.77);
    /// So little takes at most this share of the height.
    private static final double LITTLE = 0.11;
    /// Texts begin within this share of the width.
    private static final double WIDEST_MARGIN = 0.1;

    private final DrawnTerms drawn;
    private final Look look;
    private final Words words;
    private final TextMeasure measure;

    /// @param glossary of the chronicle; [Glossary#NONE] leaves every picture as it is
    public TermsBelow(Glossary glossary, Look look, Words words, TextMeasure measure) {
        this.drawn = new DrawnTerms(glossary, words);
        this.look = look;
        this.words = words;
        this.measure = measure;
    }

    /// Plans a picture of exactly `size` pixels that is read at arm's length.
    ///
    /// @param above plans the picture itself, in the size that is left for it
    public Picture plan(Size size, Above above) {
        return plan(size, PageScale.reading(look, size).least(), above);
    }

    /// Plans what stands above.
    @FunctionalInterface
    public interface Above {
        /// A picture of exactly this size.
        Picture plan(Size size);
    }

    /// Plans a picture of exactly `size` pixels.
    ///
    /// @param scale of the look for what is explained
    Picture plan(Size size, double scale, Above above) {
        Picture whole = above.plan(size);
        List<Term> terms = drawn.byName(whole);
        Page page = new Page(size, scale, margin(whole));
        double most = MOST * size.height();
        Setting reserved = set(terms, page, most);
        for (int plans = 1; reserved.height > 0; plans++) {
            Picture smaller = above.plan(page.above(reserved));
            List<Term> now = drawn.byName(smaller);
            Setting needed = set(now, page, reserved.height);
            if (needed.isAsGoodAs(reserved) || plans == MOST_PLANS) {
                return tight(smaller, reserved, now.isEmpty() ? reserved : needed, page, above);
            }
            Set<Term> both = new HashSet<>(terms);
            both.addAll(now);
            terms = drawn.sorted(both);
            reserved = set(terms, page, most);
        }
        return whole;
    }

    /// Gives back to the picture what was kept for terms that it no longer names, unless it would name others.
    private Picture tight(Picture smaller, Setting reserved, Setting needed, Page page, Above above) {
        if (needed.height < reserved.height && needed.untold == 0) {
            Picture larger = above.plan(page.above(needed));
            List<Term> now = drawn.byName(larger);
            Setting again = set(now, page, needed.height);
            if (again.isAsGoodAs(needed) && !now.isEmpty()) {
                return joined(larger, again, page);
            }
        }
        return joined(smaller, needed, page);
    }

    private Picture joined(Picture above, Setting below, Page page) {
        PictureBuilder sheet = new PictureBuilder(measure);
        double margin = margin(above);
        double top = above.size().height();
        sheet.rule(
                margin,
                top,
                page.size.width() - 2 * margin,
                look.gaps().hair(),
                look.colors().hair());
        below.flow.draw(sheet, margin, top);
        List<Mark> marks = new ArrayList<>(above.marks());
        marks.addAll(sheet.marks());
        return new Picture(
                page.size, above.ground(), marks, above.spots(), above.groups(), above.tally(), above.sight());
    }

    /// Where the texts of a picture begin.
    private static double margin(Picture picture) {
        double widest = picture.size().width() * WIDEST_MARGIN;
        return picture.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .mapToDouble(mark -> ((Mark.Words) mark).x())
                .filter(x -> x >= 0 && x < widest)
                .min()
                .orElse(widest);
    }

    /// The page on which terms are explained.
    ///
    /// @param scale of the look
    /// @param margin at its edges
    private record Page(Size size, double scale, double margin) {
        double inner() {
            return Math.max(1, size.width() - 2 * margin);
        }

        Size above(Setting below) {
            return new Size(size.width(), Math.max(1, Math.floor(size.height() - below.height)));
        }
    }

    /// What is explained, ready to be drawn.
    ///
    /// @param height with the margin below
    /// @param type by how much larger it is than was asked for
    /// @param untold how many terms have no room
    private record Setting(Flow flow, double height, double type, int untold) {
        /// Whether it is no harder to read, and leaves out no more.
        boolean isAsGoodAs(Setting that) {
            return type >= Math.min(1, that.type) && untold <= that.untold;
        }
    }

    /// Explains as many terms as have room, in type as large as allows that.
    private Setting set(List<Term> terms, Page page, double most) {
        Setting none = new Setting(new Flow(measure, page.inner()), 0, 1, terms.size());
        if (terms.isEmpty()) {
            return none;
        }
        for (double type : TYPES) {
            Setting all = set(terms, 0, page, type);
            if (all.height <= (type > 1 ? Math.min(most, LITTLE * page.size.height()) : most)) {
                return all;
            }
        }
        double least = TYPES.getLast();
        int told = IntStream.range(0, terms.size())
                .map(untold -> terms.size() - 1 - untold)
                .filter(count -> set(terms.subList(0, count), terms.size() - count, page, least).height <= most)
                .findFirst()
                .orElse(-1);
        return told < 0 ? none : set(terms.subList(0, told), terms.size() - told, page, least);
    }

    private Setting set(List<Term> terms, int untold, Page page, double factor) {
        Look type = look.scaled(page.scale * factor);
        TextStyle small = type.type().small();
        double pad = type.gaps().pad();
        double between = pad * 3;
        int columns =
                Math.clamp((long) ((page.inner() + between) / (COLUMN * small.size() + between)), 1, MOST_COLUMNS);
        double width = (page.inner() - (columns - 1) * between) / columns;
        List<Flow> entries = new ArrayList<>();
        terms.forEach(term -> entries.add(entry(term, type, width)));
        if (untold > 0) {
            entries.add(new Flow(measure, width)
                    .text(
                            words.say("layout.terms.more", untold),
                            small,
                            type.colors().soft()));
        }
        Flow flow = new Flow(measure, page.inner()).gap(pad);
        double lowest = 0;
        double x = 0;
        for (List<Flow> column : PageSetting.balanced(entries, columns, pad)) {
            double y = 0;
            for (Flow entry : column) {
                flow.place(entry, x, pad + y);
                lowest = Math.max(lowest, y + entry.height());
                y += entry.height() + pad;
            }
            x += width + between;
        }
        flow.gap(lowest);
        return new Setting(flow, Math.ceil(flow.height() + page.margin), factor, untold);
    }

    /// A name with what it stands for, and below it the sentence that explains it.
    private Flow entry(Term term, Look type, double width) {
        TextStyle small = type.type().small();
        return new Flow(measure, width)
                .text(
                        new TermWords(words).name(term),
                        new TextStyle(TextStyle.Face.SANS_BOLD, small.size()),
                        type.colors().ink())
                .text(term.definition().in(words.tag()), small, type.colors().ink());
    }
}

package kwonik.layout.text;

import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.words.Words;

/// Sets a passage as a quotation: its words in quotation marks behind a rule, and below who wrote them and what sort of
/// text it is.
///
/// @param words the language of everything but the passage itself
/// @param measure how wide text is
/// @param shown whether to tell when a source was written, and what its title and the passage give away
public record VoiceText(Words words, TextMeasure measure, TimelineVisibility shown) {
    public VoiceText(Words words, TextMeasure measure) {
        this(words, measure, TimelineVisibility.ALL);
    }

    /// The passage with its attribution.
    ///
    /// @param width in pixels
    public Flow of(Excerpt excerpt, Source source, Look look, double width) {
        if (!shown.quotes(excerpt)) {
            return withheld(look, width);
        }
        Look.Gaps gaps = look.gaps();
        double indent = gaps.pad() * 2.5;
        Flow inner = new Flow(measure, width - indent);
        if (excerpt.role() == Excerpt.Role.THEME || excerpt.role() == Excerpt.Role.CONTRAST) {
            inner.text(
                    words.say("layout.role." + excerpt.role().code()),
                    look.type().small(),
                    look.colors().soft());
        }
        inner.text(quoted(excerpt), look.type().quote(), look.colors().ink()).gap(gaps.pad() * 0.8);
        inner.add(attribution(source, look, inner.width()), 0);
        Flow flow = new Flow(measure, width);
        flow.sheet()
                .rule(
                        0,
                        0,
                        gaps.pad() * 0.6,
                        inner.height(),
                        source.kind() == SourceKind.OPINION
                                ? look.colors().ink()
                                : look.colors().hair());
        return flow.add(inner, indent);
    }

    /// What stands in the place of a passage that tells a hidden date.
    public Flow withheld(Look look, double width) {
        return new Flow(measure, width)
                .text(
                        words.say("layout.quotation.withheld"),
                        look.type().label(),
                        look.colors().soft());
    }

    /// The words of a passage in quotation marks; a break between its paragraphs stays one.
    public String quoted(Excerpt excerpt) {
        return words.say("layout.quoted", excerpt.shown());
    }

    /// What sort of text, who wrote it and when, its title, and whose it is.
    Flow attribution(Source source, Look look, double width) {
        SourceWords naming = new SourceWords(words);
        Look.Gaps gaps = look.gaps();
        TextStyle strong = look.type().lane();
        Flow badge = badge(source, look, width);
        double right = badgeWidth(source, look) + gaps.pad() * 1.5;
        String byline = naming.byline(source, shown);
        Flow flow = new Flow(measure, width);
        if (right + measure.width(byline, strong) <= width) {
            flow.sheet()
                    .words(
                            right,
                            badge.height() / 2,
                            byline,
                            strong,
                            look.colors().ink());
            flow.add(badge, 0).gap(gaps.pad() * 0.5);
        } else {
            flow.add(badge, 0)
                    .gap(gaps.pad() * 0.5)
                    .text(byline, strong, look.colors().ink());
        }
        if (shown.titles()
                && (shown.dates() || !DateMention.in(source.publication().title()))) {
            flow.text(
                    source.publication().title(),
                    look.type().small(),
                    look.colors().soft());
        }
        // whose words they are stands there whatever else is hidden
        if (!source.copyright().isEmpty()) {
            flow.text(source.copyright(), look.type().small(), look.colors().soft());
        }
        return flow;
    }

    /// The kind of a source in a frame; an opinion in a filled one, so that no one takes it for news.
    public Flow badge(Source source, Look look, double width) {
        Look.Colors colors = look.colors();
        TextStyle style = badgeStyle(look);
        String text = new SourceWords(words).kind(source);
        boolean opinion = source.kind() == SourceKind.OPINION;
        Flow flow = new Flow(measure, width);
        double height = Math.rint(style.size() * 1.6);
        double pad = style.size() * 0.5;
        double room = Math.min(width, badgeWidth(source, look));
        flow.sheet()
                .add(new Mark.Band(
                        0,
                        0,
                        room,
                        height,
                        look.gaps().pad() / 2,
                        opinion ? colors.ink() : colors.surfaces().pane(),
                        opinion ? 0 : colors.soft()));
        flow.sheet()
                .words(
                        pad,
                        height / 2,
                        room < badgeWidth(source, look)
                                ? flow.sheet().fit(text, style, Math.max(1, room - 2 * pad))
                                : text,
                        style,
                        opinion ? colors.surfaces().ground() : colors.ink());
        return flow.gap(height);
    }

    private double badgeWidth(Source source, Look look) {
        TextStyle style = badgeStyle(look);
        return measure.width(new SourceWords(words).kind(source), style) + style.size();
    }

    private static TextStyle badgeStyle(Look look) {
        return new TextStyle(TextStyle.Face.SANS_BOLD, look.type().small().size());
    }
}

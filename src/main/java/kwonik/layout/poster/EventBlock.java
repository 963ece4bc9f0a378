package kwonik.layout.poster;

import java.util.List;
import kwonik.image.FoundImage;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.text.Flow;
import kwonik.layout.text.Lines;
import kwonik.layout.text.PictureText;
import kwonik.layout.text.SourceWords;
import kwonik.layout.text.TimelineVisibility;
import kwonik.layout.text.VoiceText;
import kwonik.model.Excerpt;
import kwonik.model.Illustration;
import kwonik.model.Source;
import kwonik.model.SourceKind;

/// Something of an event that can stand beside it on a poster.
sealed interface EventBlock {
    /// The block, no wider than `width` pixels.
    Flow flow(Scene scene, PictureBuilder sheet, double width);

    /// The widths to try, in multiples of the type’s size, the best first.
    List<Integer> widths();

    /// Whether the first width that has a place is taken, or the one that has the best place.
    boolean prefersWidth();

    /// A passage: its words behind a rule, and below, in one piece, who wrote them and what sort of text it is.
    record Passage(Excerpt excerpt, Source source) implements EventBlock {
        @Override
        public List<Integer> widths() {
            return List.of(24, 30, 38, 19, 48, 62, 15);
        }

        @Override
        public boolean prefersWidth() {
            return false;
        }

        @Override
        public Flow flow(Scene scene, PictureBuilder sheet, double width) {
            Look look = scene.look();
            double gap = look.gaps().pad();
            VoiceText voice = new VoiceText(scene.words(), sheet::width);
            double indent = gap * 1.6;
            TextStyle quote =
                    new TextStyle(TextStyle.Face.SERIF, look.type().label().size());
            TextStyle small = look.type().small();
            SourceWords naming = new SourceWords(scene.words());
            String by = scene.words().say("layout.quotation.by", naming.byline(source), naming.kind(source));
            Flow inner = new Flow(sheet::width, width - indent);
            String text = voice.quoted(excerpt);
            double widest =
                    Math.max(widest(text, quote, inner.width(), sheet), widest(by, small, inner.width(), sheet));
            inner.text(text, quote, look.colors().ink());
            inner.text(by, small, look.colors().soft());
            Flow flow = new Flow(sheet::width, indent + widest);
            int rule = source.kind() == SourceKind.OPINION
                    ? look.colors().ink()
                    : look.colors().hair();
            flow.sheet().rule(gap * 0.4, 0, Math.max(1, gap * 0.4), inner.height(), rule);
            return flow.add(inner, indent);
        }

        private static double widest(String text, TextStyle style, double room, PictureBuilder sheet) {
            return new Lines(sheet::width)
                    .of(text, style, room).stream()
                            .mapToDouble(line -> sheet.width(line, style))
                            .max()
                            .orElse(0);
        }
    }

    /// A picture with whose it is.
    record Photo(Illustration picture, FoundImage file) implements EventBlock {
        @Override
        public List<Integer> widths() {
            return List.of(26, 20, 15, 11);
        }

        @Override
        public boolean prefersWidth() {
            return true;
        }

        /// A tall picture is as large as a wide one.
        @Override
        public Flow flow(Scene scene, PictureBuilder sheet, double width) {
            return new PictureText(scene.words(), sheet::width, TimelineVisibility.ALL)
                    .of(picture, file, scene.look(), width, width);
        }
    }
}

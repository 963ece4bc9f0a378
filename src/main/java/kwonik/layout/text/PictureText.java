package kwonik.layout.text;

import java.util.List;
import kwonik.image.FoundImage;
import kwonik.image.ImageFault;
import kwonik.image.ImageFile;
import kwonik.image.ImageKind;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.model.Illustration;
import kwonik.words.Words;

/// Sets a picture of an event with whose it is below; or, where its file cannot be shown, what it would show and what
/// to do about the file.
///
/// @param words the language
/// @param measure how wide text is
/// @param shown what a class is not told yet stands in no line of it
public record PictureText(Words words, TextMeasure measure, TimelineVisibility shown) {
    /// A small picture becomes no larger than this many times its size on a page in the look’s own type.
    private static final double LARGER = 2;
    /// Lines below a picture are at least so many times as wide as their type is high.
    private static final double NARROWEST = 11;
    /// And those in the place of a picture at most so many times.
    private static final double WIDEST = 26;

    private static final int CREDIT_LINES = 3;

    /// The picture as large as has room.
    ///
    /// @param width of the room
    /// @param height of the room
    /// @return no wider than it has to be
    public Flow of(Illustration picture, FoundImage found, Look look, double width, double height) {
        return switch (found) {
            case ImageFile file -> photo(picture, file, look, width, height);
            case ImageFault fault -> framed(picture, fault, look, width);
        };
    }

    private Flow photo(Illustration picture, ImageFile file, Look look, double width, double height) {
        TextStyle small = look.type().small();
        double pad = look.gaps().pad();
        double natural =
                LARGER * look.type().label().size() / Look.LIGHT.type().label().size();
        String credit = shown.undated(new PictureWords(words).credit(picture));
        double scale = Math.min(natural, Math.min(width / file.width(), height / file.height()));
        double column = Math.min(width, Math.max(file.width() * scale, NARROWEST * small.size()));
        if (!credit.isEmpty()) {
            int lines =
                    new Lines(measure).of(credit, small, column, CREDIT_LINES).size();
            double room = Math.max(1, height - lines * Flow.leading(small) - pad / 2);
            scale = Math.min(scale, room / file.height());
        }
        Box box = new Box(
                0, 0, Math.max(1, Math.rint(file.width() * scale)), Math.max(1, Math.rint(file.height() * scale)));
        Flow flow = new Flow(measure, Math.max(column, box.width()));
        if (file.head().kind() == ImageKind.PNG) {
            // what is drawn with a clear ground is drawn for paper
            int paper = Look.LIGHT.colors().surfaces().pane();
            flow.sheet().rule(0, 0, box.width(), box.height(), paper);
        }
        flow.sheet()
                .add(new Mark.Photo(box, file, new PictureWords(words).alt(picture), otherwise(picture, look, box)));
        flow.gap(box.height());
        return credit.isEmpty()
                ? flow
                : flow.gap(pad / 2).text(credit, small, look.colors().soft(), CREDIT_LINES);
    }

    /// What stands in the place of a picture that breaks off: as many lines as have room.
    private List<Mark> otherwise(Illustration picture, Look look, Box box) {
        TextStyle small = look.type().small();
        double pad = Math.min(look.gaps().pad(), Math.min(box.width(), box.height()) / 6);
        Flow flow = new Flow(measure, box.width());
        flow.sheet().add(frame(look, box.width(), box.height()));
        int lines = (int) ((box.height() - 2 * pad) / Flow.leading(small));
        String alt = alt(picture);
        String fault = shown.undated(new PictureWords(words).fault(picture, ImageFault.BROKEN));
        String text = alt.isEmpty() ? fault : alt + "\n" + fault;
        Flow words = flow.column(box.width() - 2 * pad)
                .text(text, small, look.colors().ink(), Math.max(1, lines));
        flow.place(words, pad, pad);
        return flow.sheet().marks();
    }

    /// What it shows, unless the class is asked for that.
    private String alt(Illustration picture) {
        return shown.titles() ? shown.undated(new PictureWords(words).alt(picture)) : "";
    }

    private static Mark frame(Look look, double width, double height) {
        Look.Colors colors = look.colors();
        return new Mark.Band(
                0, 0, width, height, look.gaps().pad() / 2, colors.surfaces().pane(), colors.soft());
    }

    private Flow framed(Illustration picture, ImageFault fault, Look look, double room) {
        double width = Math.min(room, WIDEST * look.type().small().size());
        double pad = look.gaps().pad();
        PictureWords said = new PictureWords(words);
        Flow inner = new Flow(measure, width - 2 * pad);
        String alt = alt(picture);
        if (!alt.isEmpty()) {
            inner.text(alt, look.type().label(), look.colors().ink());
        }
        inner.text(
                shown.undated(said.fault(picture, fault)),
                look.type().small(),
                look.colors().ink());
        Flow flow = new Flow(measure, width);
        flow.sheet().add(frame(look, width, inner.height() + 2 * pad));
        flow.place(inner, pad, pad);
        flow.gap(inner.height() + 2 * pad);
        String credit = shown.undated(said.credit(picture));
        return credit.isEmpty()
                ? flow
                : flow.gap(pad / 2)
                        .text(credit, look.type().small(), look.colors().soft(), CREDIT_LINES);
    }
}

package kwonik.app.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import kwonik.app.export.FormRows.Choices;
import kwonik.app.settings.ExportChoice;
import kwonik.app.settings.ExportChoice.Content;
import kwonik.app.settings.ExportChoice.Manner;
import kwonik.app.settings.ExportChoice.Pixels;
import kwonik.app.settings.ExportChoice.Place;
import kwonik.app.settings.ExportChoice.Subject;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.export.common.ImageSize;
import kwonik.export.common.PaperGrid;
import kwonik.export.common.PaperGrid.Paper;
import kwonik.layout.picture.Look;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The questions of an export: what, how large, in which format and look, and what else.
final class ExportForm {
    private static final int MOST_SHEETS = 20;

    private final Posters posters;
    private final Words words;
    private final Place place;
    private final ReadOnlyObjectWrapper<@Nullable ExportChoice> choice = new ReadOnlyObjectWrapper<>();
    private final FormRows rows;
    private final SubjectChoice what;
    private final TextField range;
    private final Label rangeError;
    private final SizeChoice size;
    private final TextField width;
    private final TextField height;
    private final HBox sides;
    private final Label pixels;
    private final Choices<Integer> times;
    private final Choices<String> format;
    private final Choices<Look> look;
    private final Spinner<Integer> across;
    private final Spinner<Integer> down;
    private final HBox sheets;
    private final CheckBox transparent;
    private final CheckBox quotations;
    private final CheckBox pictures;
    private final boolean hasPictures;
    private final CheckBox notes;
    private final CheckBox glossary;
    private final CheckBox dated;
    private final CheckBox hideGaps;
    /// What was chosen about gaps for pictures where that is to be chosen.
    private boolean wantsGapsHidden;

    /// @param endings of the formats to choose from
    ExportForm(Posters posters, ExportChoice last, List<String> endings) {
        this.posters = posters;
        this.words = posters.words();
        this.place = last.place();
        this.wantsGapsHidden = last.manner().gapsHidden();
        rows = new FormRows(words);
        what = new SubjectChoice(posters, last.subject());
        rows.row("app.export.what", what.node(), "export-what");
        range = rows.text("app.export.range", last.subject().range(), "export-range");
        range.setPromptText(words.say("app.export.range.example"));
        rangeError = rows.remark("export-range-error");
        size = new SizeChoice(words, last.pixels().preset());
        rows.row("app.export.size", size.node(), "export-size");
        width = rows.digits("app.export.width", last.pixels().width(), "export-width");
        height = rows.digits("app.export.height", last.pixels().height(), "export-height");
        sides = rows.together(width, new Label("×"), height, new Label(words.say("app.export.pixels")));
        times = rows.choices(
                "app.export.times",
                IntStream.rangeClosed(1, ImageSize.MOST_TIMES).boxed().toList(),
                number -> number + "×",
                number -> "export-times-" + number,
                last.pixels().times());
        pixels = rows.remark("export-pixels");
        format = rows.choices(
                "app.export.format",
                endings,
                ending -> ending.toUpperCase(Locale.ROOT),
                ending -> "export-format-" + ending,
                endings.contains(last.format()) ? last.format() : endings.getFirst());
        across = rows.count("app.export.across", last.sheets().across(), MOST_SHEETS, "export-across");
        down = rows.count("app.export.down", last.sheets().down(), MOST_SHEETS, "export-down");
        sheets = rows.together(across, new Label("×"), down, new Label(words.say("app.export.sheets")));
        look = rows.looks(last.lookOr(posters.window()));
        dated = rows.check("app.export.dated", last.manner().dated(), "export-dated");
        quotations = rows.check("app.export.quotations", last.manner().quotations(), "export-quotations");
        pictures = rows.check("app.export.pictures", last.manner().pictures(), "export-pictures");
        hasPictures = posters.index().chronicle().events().stream()
                .anyMatch(event -> !event.details().evidence().pictures().isEmpty());
        notes = rows.check("export.notes.mine", false, "export-notes");
        glossary = rows.check("app.export.glossary", last.manner().glossary(), "export-glossary");
        glossary.setDisable(posters.index().chronicle().glossary().terms().isEmpty());
        hideGaps = rows.check("app.export.torn", last.manner().gapsHidden(), "export-torn");
        transparent = rows.check("app.export.transparent", last.manner().transparent(), "export-transparent");
        listen();
    }

    private void listen() {
        hideGaps.setOnAction(_ -> {
            wantsGapsHidden = hideGaps.isSelected();
            changed();
        });
        what.node().valueProperty().subscribe((_, _) -> changed());
        size.node().valueProperty().subscribe((_, _) -> sized());
        times.selectedProperty().subscribe((_, _) -> changed());
        format.selectedProperty().subscribe((_, _) -> changed());
        look.selectedProperty().subscribe((_, _) -> changed());
        List.of(across, down).forEach(count -> count.valueProperty().subscribe((_, _) -> changed()));
        for (TextField field : List.of(range, width, height)) {
            field.textProperty().subscribe((_, _) -> changed());
        }
        for (CheckBox box : List.of(transparent, quotations, pictures, glossary, dated)) {
            box.selectedProperty().subscribe((_, _) -> changed());
        }
        changed();
    }

    /// Makes the form as high as it is with every question in it, so that nothing jumps when one comes or goes. The
    /// form must have its style.
    void fixHeight() {
        rangeError.setText(words.say("app.export.range.example"));
        List.of(range, rangeError, sides, sheets, notes).forEach(row -> FormRows.show(true, row));
        node().setMinHeight(node().prefHeight(-1));
        changed();
    }

    GridPane node() {
        return rows.node();
    }

    /// What is chosen; null while the range is none, or the size is too small or too large.
    ReadOnlyObjectProperty<@Nullable ExportChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// What makes the pictures of the choice: with the notes of the reader only where they are asked for.
    Posters posters() {
        return notes.isVisible() && notes.isSelected() ? posters : posters.unnoted();
    }

    /// Hears that notes are wished for, or no more.
    void onNotes(Runnable then) {
        notes.setOnAction(_ -> then.run());
    }

    /// Sizes that are typed start from the named size that was chosen last.
    private void sized() {
        ImageSize.parse(size.preset()).ifPresent(known -> {
            width.setText(String.valueOf(known.width()));
            height.setText(String.valueOf(known.height()));
        });
        changed();
    }

    private void changed() {
        Subject subject = what.subject(range.getText().strip());
        Content content = subject.content();
        boolean rangeGood = content != Content.RANGE || sayRange();
        FormRows.show(content == Content.RANGE, range);
        FormRows.show(!rangeGood, rangeError);
        FormRows.show(size.preset().isEmpty(), sides);
        FormRows.show(format.selected().equals(ExportChoice.PDF), sheets);
        quotations.setDisable(!content.isTime());
        pictures.setDisable(!content.isTime() || !hasPictures);
        FormRows.show(content == Content.CARD && !posters.notes().isEmpty(), notes);
        hideGaps.setDisable(content != Content.WHOLE && content != Content.RANGE);
        hideGaps.setSelected(
                content == Content.VIEW ? posters.view().gapsHidden() : wantsGapsHidden && content.isTime());
        Pixels chosen = new Pixels(size.preset(), side(width), side(height), times.selected());
        Optional<ImageSize> result = possible() ? chosen.size() : Optional.empty();
        pixels.setText(result.map(this::inWords)
                .orElseGet(() -> words.say(
                        "app.export.badSize", String.valueOf(ExportChoice.LEAST), String.valueOf(ExportChoice.MOST))));
        choice.set(rangeGood && result.isPresent() ? choice(subject, chosen) : null);
    }

    private ExportChoice choice(Subject subject, Pixels chosen) {
        return new ExportChoice(
                subject,
                chosen,
                format.selected(),
                look.selected().name(),
                new Manner(
                        transparent.isSelected(),
                        quotations.isSelected(),
                        pictures.isSelected() && hasPictures,
                        glossary.isSelected(),
                        dated.isSelected(),
                        wantsGapsHidden),
                new PaperGrid(across.getValue(), down.getValue(), Paper.A4),
                place);
    }

    /// Whether the range is one; if not, it is said below the field why.
    private boolean sayRange() {
        String text = range.getText().strip();
        try {
            When.parse(text);
            range.setAccessibleHelp(words.say("app.export.range.example"));
            return true;
        } catch (EdtfException e) {
            rangeError.setText(text.isEmpty() ? words.say("app.export.range.example") : e.in(words));
            range.setAccessibleHelp(rangeError.getText());
            return false;
        }
    }

    private boolean possible() {
        int least = Math.min(side(width), side(height));
        int most = Math.max(side(width), side(height));
        return !size.preset().isEmpty() || (least >= ExportChoice.LEAST && most <= ExportChoice.MOST);
    }

    private static int side(TextField field) {
        String digits = field.getText();
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    /// The pixels of the file, for paper with its name and density.
    private String inWords(ImageSize result) {
        String across = String.valueOf(result.width());
        String down = String.valueOf(result.height());
        return Optional.ofNullable(size.node().getValue().preset())
                .flatMap(SizeChoice::paper)
                .map(paper -> words.say("app.export.pixels.paper", across, down, paper, String.valueOf(result.dpi())))
                .orElseGet(() -> words.say("app.export.pixels.screen", across, down));
    }
}

package kwonik.app.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.open.Frozen;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.session.Notice;
import kwonik.app.session.Sample;
import kwonik.app.settings.ExportChoice;
import kwonik.app.settings.ExportChoice.Content;
import kwonik.app.settings.ExportChoice.Pixels;
import kwonik.app.settings.ExportChoice.Subject;
import kwonik.app.settings.Settings;
import kwonik.app.settings.ThemeChoice;
import kwonik.app.shell.CommandTable;
import kwonik.app.shell.DropTarget;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.archive.file.Progress;
import kwonik.export.common.ImageSize;
import kwonik.export.poster.Poster;
import kwonik.export.poster.PosterSubject;
import kwonik.export.poster.ViewMemory;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.model.Event;
import kwonik.model.Glossary;
import kwonik.model.Localized;
import kwonik.model.Term;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import kwonik.paint.Fonts;
import kwonik.paint.FxTextMeasure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What leaves the window as a picture, and how a picture leads back.
class ExportTest {
    private static final ViewState HERE = new ViewState(0.7e9, 1.6e9 + 0.3, "keepers-restored-2017", true);

    private static final String REFUSED =
            "view.png is the open chronicle itself and was not replaced. Choose another name.";

    @TempDir
    private Path folder;

    private Stage stage;
    private WindowState state;
    private ChronicleOpener opening;
    private CommandTable commands;
    private @Nullable Path chosen;
    private int asked;

    @BeforeEach
    void open() throws IOException, TimeoutException {
        Fonts.load();
        stage = FxToolkit.registerPrimaryStage();
        state = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Rooms.state(Settings.FIRST.withLanguage("en").withTheme(ThemeChoice.LIGHT)));
        opening = onFx(() -> Rooms.opener(state));
        commands = onFx(() -> Rooms.commands(stage, state, opening, new ExportFile((chooser, owner) -> {
            asked++;
            return chosen == null ? null : chosen.toFile();
        })));
        ChronicleIndex frozen = Frozen.read().index();
        onFx(() -> {
            Sample.open(state, frozen);
            return null;
        });
    }

    @AfterEach
    void close() {
        run(() -> {
            commands.close();
            opening.close();
        });
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, task);
    }

    private static void run(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, task);
    }

    private static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen in thirty seconds", e);
        }
    }

    private Posters posters() {
        return Rooms.posters(state);
    }

    private String chronicle() {
        return posters().chronicle();
    }

    private String notice() {
        Notice notice = state.notices().shownProperty().get();
        return notice == null ? "" : notice.say(Sample.ENGLISH);
    }

    private static ExportChoice changed(ExportForm form) {
        return Objects.requireNonNull(form.choiceProperty().get());
    }

    private ExportForm form(ExportChoice last) {
        return new ExportForm(posters(), last, List.of("png", "svg", "pdf"));
    }

    private static void press(GridPane form, String id) {
        ((ToggleButton) form.lookup(id)).setSelected(true);
    }

    // ----- the form

    @Test
    void aPictureUnderANameThatGetsItsEndingReplacesNothingUnasked() throws IOException {
        Path theirs = Files.writeString(folder.resolve("haiti.png"), "theirs");
        List<String> proposed = new ArrayList<>();
        ExportFile files = new ExportFile((chooser, _) -> {
            proposed.add(chooser.getInitialFileName());
            return proposed.size() == 1 ? folder.resolve("haiti").toFile() : null;
        });
        assertEquals(
                Optional.empty(),
                onFx(() -> files.choose(
                        "haiti", ExportChoice.FIRST, state.preferences().words(), stage)));
        assertEquals("haiti.png", proposed.getLast());
        assertEquals("theirs", Files.readString(theirs));
    }

    @Test
    void termsAreExplainedIfAskedWhereTheChronicleExplainsAny() {
        run(() -> {
            ExportForm without = form(ExportChoice.FIRST);
            assertTrue(without.node().lookup("#export-glossary").isDisabled());
            Term.Names names = new Term.Names(Localized.of("Event"), Map.of(), Localized.NONE);
            Term term = new Term("t", Term.Kind.TERM, names, Localized.of("What happens."), null, List.of());
            Posters plain = posters();
            Posters explaining = new Posters(
                    ChronicleIndex.of(plain.index().chronicle().withGlossary(new Glossary(List.of(term)))),
                    plain.view(),
                    plain.window(),
                    plain.words(),
                    plain.images(),
                    List.of());
            ExportForm form = new ExportForm(explaining, ExportChoice.FIRST, List.of("png"));
            CheckBox box = (CheckBox) form.node().lookup("#export-glossary");
            assertFalse(explaining.of(changed(form)).orElseThrow().extras().glossary());
            box.fire();
            assertTrue(changed(form).manner().glossary());
            assertTrue(explaining.of(changed(form)).orElseThrow().extras().glossary());
        });
    }

    @Test
    void notesGoOntoTheCardOfAnEventIfAskedEachTime() {
        run(() -> {
            Event event = posters().index().chronicle().events().getFirst();
            state.looking().viewProperty().set(HERE.selecting(event.id()));
            Posters noted = posters().noted(id -> id.equals(event.id()) ? List.of("a note of mine") : List.of());
            ExportForm form = new ExportForm(noted, card(), List.of("png"));
            CheckBox box = (CheckBox) form.node().lookup("#export-notes");
            assertTrue(box.isVisible());
            assertFalse(box.isSelected());
            assertEquals(List.of(), onCard(form));
            box.fire();
            assertEquals(List.of("a note of mine"), onCard(form));
            assertFalse(new ExportForm(noted, ExportChoice.FIRST, List.of("png"))
                    .node()
                    .lookup("#export-notes")
                    .isVisible());
            assertFalse(new ExportForm(posters(), card(), List.of("png"))
                    .node()
                    .lookup("#export-notes")
                    .isVisible());
        });
    }

    private static ExportChoice card() {
        ExportChoice first = ExportChoice.FIRST;
        return new ExportChoice(
                new ExportChoice.Subject(ExportChoice.Content.CARD, "", ""),
                first.pixels(),
                first.format(),
                first.look(),
                first.manner(),
                first.sheets(),
                first.place());
    }

    private static List<String> onCard(ExportForm form) {
        Poster poster = form.posters().of(changed(form)).orElseThrow();
        return assertInstanceOf(PosterSubject.Card.class, poster.what()).notes();
    }

    @Test
    void everyOptionChangesTheChoice() {
        run(() -> {
            state.looking().viewProperty().set(HERE);
            ExportForm form = form(ExportChoice.FIRST);
            GridPane node = form.node();
            // toggles are found once their group has its skin
            Scene scene = new Scene(node);
            scene.getRoot().applyCss();
            ComboBox<SubjectChoice.Item> what = box(node, "#export-what");
            what.setValue(what.getItems().getFirst());
            assertEquals(Content.VIEW, changed(form).subject().content());
            ComboBox<SizeChoice.Item> size = box(node, "#export-size");
            size.setValue(size.getItems().stream()
                    .filter(item -> item.name().equals("a2-draft"))
                    .findFirst()
                    .orElseThrow());
            assertEquals("a2-draft", changed(form).pixels().preset());
            press(node, "#export-times-3");
            assertEquals(new Pixels("a2-draft", 0, 0, 3), changed(form).pixels());
            press(node, "#export-format-svg");
            assertEquals("svg", changed(form).format());
            press(node, "#export-look-print");
            assertEquals("print", changed(form).look());
            press(node, "#export-format-pdf");
            count(node, "#export-across").getValueFactory().setValue(3);
            count(node, "#export-down").getValueFactory().setValue(2);
            assertEquals(
                    "3x2",
                    changed(form).sheets().across() + "x"
                            + changed(form).sheets().down());
            assertTrue(changed(form).manner().dated());
            for (String id : List.of("#export-dated", "#export-quotations", "#export-transparent")) {
                ((CheckBox) node.lookup(id)).fire();
            }
            assertEquals(
                    new ExportChoice.Manner(true, true, false, false, false, false),
                    changed(form).manner());
            what.setValue(what.getItems().get(1));
            ((CheckBox) node.lookup("#export-torn")).fire();
            assertTrue(changed(form).manner().gapsHidden());
            assertEquals(changed(form), changed(form(changed(form))));
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> box(GridPane form, String id) {
        return (ComboBox<T>) form.lookup(id);
    }

    @SuppressWarnings("unchecked")
    private static Spinner<Integer> count(GridPane form, String id) {
        return (Spinner<Integer>) form.lookup(id);
    }

    @Test
    void aRangeThatIsNoneIsSaidBelowItsField() {
        run(() -> {
            ExportForm form = form(choice(Content.RANGE, new Pixels("hd", 0, 0, 1)));
            TextField range = (TextField) form.node().lookup("#export-range");
            Label error = (Label) form.node().lookup("#export-range-error");
            range.setText("1994-13");
            assertNull(form.choiceProperty().get());
            assertTrue(error.isVisible());
            assertFalse(error.getText().isEmpty());
            range.setText("1994/1995");
            assertEquals("1994/1995", changed(form).subject().range());
            assertFalse(error.isVisible());
        });
    }

    @Test
    void aSizeThatIsTooLargeIsSaidAndNotChosen() {
        run(() -> {
            ExportForm form = form(choice(Content.WHOLE, new Pixels("banner", 0, 0, 4)));
            assertNull(form.choiceProperty().get());
            Label pixels = (Label) form.node().lookup("#export-pixels");
            assertEquals("A side has 320 to 30000 pixels.", pixels.getText());
            ExportForm paper = form(choice(Content.WHOLE, new Pixels("a2", 0, 0, 1)));
            pixels = (Label) paper.node().lookup("#export-pixels");
            assertEquals("7016 × 4961 pixels, A2 at 300 dpi", pixels.getText());
        });
    }

    @Test
    void onlyWhatIsPossibleCanBeChosen() {
        assertFalse(posters().possible().contains(Content.CARD));
        run(() -> state.looking().select("keepers-sail-2025"));
        assertTrue(posters().possible().containsAll(List.of(Content.CARD, Content.GRID)));
        assertTrue(posters().possible().contains(Content.STORY));
    }

    @Test
    void everySizeHasAName() {
        List<String> names = ImageSize.PRESETS.stream()
                .map(preset -> SizeChoice.name(preset, Sample.ENGLISH))
                .distinct()
                .toList();
        assertEquals(ImageSize.PRESETS.size(), names.size());
        assertTrue(names.contains("A2 portrait, 150 dpi"), names::toString);
    }

    // ----- again

    private static ExportChoice choice(Content content, Pixels pixels) {
        ExportChoice first = ExportChoice.FIRST;
        return new ExportChoice(
                new Subject(content, "2017/2025", ""),
                pixels,
                first.format(),
                "dark",
                first.manner(),
                first.sheets(),
                first.place());
    }

    private void keep(UnaryOperator<ExportChoice> change) {
        run(() -> state.preferences()
                .update(settings -> settings.withExport(chronicle(), change.apply(settings.export(chronicle())))));
    }

    @Test
    void exportingAgainWritesTheSameBytesToTheSamePlaceWithoutAsking() throws IOException {
        chosen = folder.resolve("a.png");
        keep(_ -> choice(Content.RANGE, new Pixels("", 800, 500, 1)));
        run(commands.again.run());
        until(() -> notice().startsWith("Picture saved: "));
        assertEquals(1, asked);
        byte[] first = Files.readAllBytes(chosen);
        Files.delete(chosen);
        run(() -> state.notices().show(null));
        run(commands.again.run());
        until(() -> notice().equals("Picture saved: " + chosen));
        assertEquals(1, asked);
        assertArrayEquals(first, Files.readAllBytes(chosen));
        Path direct = folder.resolve("direct.png");
        posters()
                .of(choice(Content.RANGE, new Pixels("", 800, 500, 1)))
                .orElseThrow()
                .write(direct, new FxTextMeasure(), Progress.NONE);
        assertArrayEquals(first, Files.readAllBytes(direct));
    }

    /// The open file may have another name that ends as pictures do.
    private Path linkToOpenFile() throws IOException {
        Path own = Files.writeString(folder.resolve("own.json"), "theirs");
        run(() -> Sample.open(
                state, Objects.requireNonNull(state.looking().shownProperty().get()), own));
        return Files.createSymbolicLink(folder.resolve("view.png"), own);
    }

    @Test
    void anExportOntoTheOpenChronicleIsRefusedAndAskedAnew() throws IOException {
        chosen = linkToOpenFile();
        keep(_ -> choice(Content.RANGE, new Pixels("", 800, 500, 1)));
        run(commands.again.run());
        until(() -> notice().equals(REFUSED));
        assertEquals("theirs", Files.readString(folder.resolve("own.json")));
        assertTrue(Files.isSymbolicLink(chosen));
        chosen = folder.resolve("b.png");
        run(commands.again.run());
        assertEquals(2, asked);
        until(() -> notice().equals("Picture saved: " + chosen));
    }

    @Test
    void theDialogRefusesToReplaceTheOpenChronicle() throws IOException {
        chosen = linkToOpenFile();
        ExportDialog dialog = Rooms.exportDialog(
                stage,
                state,
                new ExportFile((_, _) -> Objects.requireNonNull(chosen).toFile()));
        run(dialog::show);
        FxRobot robot = new FxRobot();
        robot.interact(() -> robot.lookup("#export-save").queryButton().fire());
        until(() -> robot.lookup("#export-message").queryLabeled().getText().equals(REFUSED));
        assertEquals("theirs", Files.readString(folder.resolve("own.json")));
        assertFalse(robot.lookup("#export-save").queryButton().isDisabled());
        robot.interact(() -> robot.lookup("#export-save")
                .queryButton()
                .getScene()
                .getWindow()
                .hide());
    }

    @ParameterizedTest
    @CsvSource({"'', Port Lumen", "The harbour & its storms., The harbour &amp; its storms."})
    void theWordsOfThePictureAreShownAndCanBeChanged(String typed, String written) throws IOException {
        chosen = folder.resolve("words.svg");
        ExportDialog dialog = Rooms.exportDialog(
                stage,
                state,
                new ExportFile((_, _) -> Objects.requireNonNull(chosen).toFile()));
        run(dialog::show);
        FxRobot robot = new FxRobot();
        TextArea words = robot.lookup("#export-alt").queryAs(TextArea.class);
        until(() -> words.getText().startsWith("Port Lumen: "));
        robot.interact(() -> words.setText(typed));
        robot.interact(() -> robot.lookup("#export-save").queryButton().fire());
        until(() -> Files.exists(folder.resolve("words.svg")));
        String svg = Files.readString(folder.resolve("words.svg"));
        String desc = svg.substring(svg.indexOf("<desc"), svg.indexOf("</desc>"));
        assertTrue(desc.contains(">" + written), desc);
    }

    @Test
    void anExportThatIsCalledOffLeavesNothing() {
        chosen = folder.resolve("a.png");
        keep(_ -> choice(Content.WHOLE, new Pixels("a0", 0, 0, 1)));
        run(commands.again.run());
        run(commands.exporting()::cancel);
        until(() -> commands.exporting().currentProperty().get() == null);
        assertEquals("Cancelled; no file was written.", notice());
        assertTrue(Files.notExists(Objects.requireNonNull(chosen)));
    }

    @Test
    void whoWouldRatherNotIsNotPressed() {
        run(commands.again.run());
        assertEquals(1, asked);
        assertNull(commands.exporting().currentProperty().get());
    }

    // ----- copy and drag

    @Test
    void theViewIsCopiedAsAPictureOfASlide() {
        run(() -> state.looking().viewProperty().set(HERE));
        run(commands.copyPicture.run());
        until(() -> notice().equals("The view is on the clipboard as a picture, 1920 × 1080 pixels."));
        Image image = onFx(() -> Clipboard.getSystemClipboard().getImage());
        String html = onFx(() -> Clipboard.getSystemClipboard().getHtml());
        assertTrue(
                html.matches("<img src=\"file:[^\"]+\\.png\" width=\"1920\" height=\"1080\" alt=\"[^\"<>]{40,}\">"),
                html);
        assertEquals(1920, image.getWidth());
        assertEquals(1080, image.getHeight());
        assertFalse(onFx(() -> Clipboard.getSystemClipboard().hasFiles()));
    }

    @Test
    void whatIsDraggedIsAPictureAndAFileThatIsDeletedAtTheEnd() {
        run(() -> state.looking().viewProperty().set(HERE));
        until(() -> commands.viewPicture().dragged().isPresent());
        ClipboardContent content = onFx(() -> commands.viewPicture().dragged().orElseThrow());
        Path file = content.getFiles().getFirst().toPath();
        assertTrue(Files.isRegularFile(file));
        assertEquals(1920, content.getImage().getWidth());
        String html = content.get(DataFormat.HTML) instanceof ByteBuffer bytes
                ? StandardCharsets.UTF_8.decode(bytes.duplicate()).toString()
                : content.getHtml();
        assertTrue(html.contains("a timeline with 16 events"), html);
        assertEquals(HERE, ViewMemory.of(file).orElseThrow().view());
        run(commands::close);
        assertTrue(Files.notExists(file));
    }

    // ----- and back

    private Path exported(String name) throws IOException {
        Path file = folder.resolve(name);
        Poster poster =
                posters().of(choice(Content.VIEW, new Pixels("", 640, 400, 1))).orElseThrow();
        poster.write(file, new FxTextMeasure(), Progress.NONE);
        return file;
    }

    private void leadsBack(String name) throws IOException {
        SourceFilter filter =
                SourceFilter.NONE.hiding(Objects.requireNonNull(state.document().chronicle())
                        .sources()
                        .getLast()
                        .id());
        run(() -> {
            state.looking().filter(EventFilter.NONE.withSources(filter));
            state.looking().viewProperty().set(HERE);
        });
        Path file = exported(name);
        run(() -> {
            state.looking().filter(EventFilter.NONE);
            state.looking()
                    .viewProperty()
                    .set(Objects.requireNonNull(state.looking().shownProperty().get())
                            .whole());
            new DropTarget(commands, opening).drop(List.of(file.toFile()));
        });
        until(() -> notice().equals("View restored from " + name + "."));
        assertEquals(HERE, state.looking().viewProperty().get());
        assertEquals(filter, state.looking().filterProperty().get().sources());
    }

    @Test
    void aPngThatIsDroppedRestoresItsVeryView() throws IOException {
        leadsBack("a.png");
    }

    @Test
    void anSvgThatIsDroppedRestoresItsVeryView() throws IOException {
        leadsBack("a.svg");
    }

    @Test
    void aPictureIsKnownByWhatLiesInItAndNotByItsName() throws IOException {
        run(() -> state.looking().viewProperty().set(HERE));
        Path file = exported("a.png");
        Path renamed = Files.move(file, file.resolveSibling("a.json"));
        run(() -> state.looking()
                .viewProperty()
                .set(Objects.requireNonNull(state.looking().shownProperty().get())
                        .whole()));
        run(() -> new DropTarget(commands, opening).drop(List.of(renamed.toFile())));
        until(() -> notice().equals("View restored from a.json."));
        assertEquals(HERE, state.looking().viewProperty().get());
    }

    @Test
    void aPictureOfTheShippedChronicleOpensIt() throws IOException {
        ChronicleIndex shipped =
                OpenedChronicle.read(null, Progress.NONE, _ -> {}).index();
        ViewState here = HERE.selecting(null);
        run(() -> {
            Sample.open(state, shipped);
            state.looking().viewProperty().set(here);
        });
        Path file = exported("a.png");
        ChronicleIndex other = Sample.index();
        run(() -> Sample.open(state, other, folder.resolve("other.json")));
        run(() -> commands.open(file));
        until(() -> notice().equals("View restored from a.png."));
        assertEquals(here, state.looking().viewProperty().get());
        assertNull(state.document().file());
    }

    @Test
    void aPictureOfAnUnknownChronicleSaysWhich() throws IOException {
        ChronicleIndex other = Sample.index();
        ChronicleIndex frozen =
                Objects.requireNonNull(state.looking().shownProperty().get());
        run(() -> Sample.open(state, other, folder.resolve("other.json")));
        Path file = exported("a.png");
        run(() -> Sample.open(state, frozen));
        ViewState before = Objects.requireNonNull(state.looking().viewProperty().get());
        run(() -> commands.open(file));
        until(() -> notice().equals("This picture shows the chronicle “"
                + other.chronicle().about().id() + "”. Open it first."));
        assertEquals(before, state.looking().viewProperty().get());
    }

    @Test
    void whatHoldsNoViewIsSaidToHoldNone() throws IOException {
        Path file = Files.write(folder.resolve("x.png"), new byte[] {1, 2, 3});
        run(() -> commands.open(file));
        until(() -> notice().startsWith("x.png: This is "));
        run(() -> commands.open(folder.resolve("gone.pdf")));
        until(() -> notice().startsWith("There is no file gone.pdf"));
    }
}

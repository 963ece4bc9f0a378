package kwonik.app.check;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import kwonik.app.article.ArticleCopy;
import kwonik.app.article.LoadedArticle;
import kwonik.app.check.ListChecking.Draft;
import kwonik.app.check.ListChecking.Place;
import kwonik.app.controls.TabLeads;
import kwonik.app.controls.WrappedText;
import kwonik.archive.file.FileReason;
import kwonik.archive.file.Progress;
import kwonik.exchange.check.list.ListTable;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.text.NoTextException;
import kwonik.exchange.text.SourceText;
import kwonik.model.Source;
import kwonik.words.Words;

/// Where the list is pasted, and the texts are chosen that it claims to rest on.
final class ListPane extends VBox {
    private static final double TEXTS = 150;

    private final Place place;
    private final Draft draft;
    private final Words words;
    private final TextArea list = new TextArea();
    private final VBox texts = new VBox();
    private final Label state = new Label();

    ListPane(Place place, Draft draft) {
        this.place = place;
        this.draft = draft;
        words = place.preferences().words();
        getStyleClass().addAll("page", "check-list");
        Label name = new Label(words.say("check.list"));
        name.getStyleClass().add("field-name");
        name.setLabelFor(list);
        TabLeads.from(list);
        list.setId("check-list");
        list.setWrapText(true);
        list.setText(draft.list);
        list.setPromptText(words.say("check.list.prompt"));
        list.setMinHeight(90);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.textProperty().subscribe(text -> draft.list = text);
        Label against = new Label(words.say("check.texts"));
        against.getStyleClass().add("field-name");
        ScrollPane scroll = new ScrollPane(texts);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TEXTS);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        texts.getStyleClass().add("check-texts");
        state.setId("check-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        new WrappedText("body", words.say("check.about")),
                        headed(name, button("check-open", "check.list.open", this::openList)),
                        list,
                        headed(against, button("check-add", "check.texts.add", this::addText)),
                        scroll,
                        state);
        offer();
    }

    private static HBox headed(Label name, Button button) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(name, gap, button);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button(words.say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    void begin() {
        list.requestFocus();
    }

    /// Says something below the texts.
    void say(String message) {
        state.setText(message);
    }

    /// Asks for the list itself.
    void askForList() {
        say(words.say("check.list.missing"));
        list.requestFocus();
    }

    // ----- The texts

    /// The texts at hand of the sources of the open chronicle, in its order.
    private List<LoadedArticle> known() {
        Map<String, ArticleCopy> hand = place.articles().atHandProperty().get();
        var open = place.document().chronicle();
        return open == null
                ? List.of()
                : open.sources().stream()
                        .map(source -> hand.get(source.id()))
                        .filter(LoadedArticle.class::isInstance)
                        .map(LoadedArticle.class::cast)
                        .toList();
    }

    /// Shows which texts there are.
    void offer() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String had = focused == null || focused.getId() == null ? "" : focused.getId();
        List<Node> boxes = new ArrayList<>();
        known().forEach(article -> boxes.add(box(article)));
        draft.added.forEach(added -> boxes.add(box(added)));
        if (boxes.isEmpty()) {
            boxes.add(new WrappedText("fine", words.say("check.texts.none")));
        }
        texts.getChildren().setAll(boxes);
        boxes.stream().filter(box -> had.equals(box.getId())).findFirst().ifPresent(Node::requestFocus);
    }

    private CheckBox box(LoadedArticle article) {
        String id = article.source().id();
        String called = CheckedText.called(article.source());
        String title = article.source().publication().title();
        CheckBox box = new CheckBox(called.equals(title) ? title : words.say("check.texts.source", called, title));
        box.setMnemonicParsing(false);
        box.setId("check-text-" + id);
        box.setSelected(!draft.left.contains(id));
        box.selectedProperty().subscribe(on -> {
            if (on) {
                draft.left.remove(id);
            } else {
                draft.left.add(id);
            }
        });
        return box;
    }

    private CheckBox box(AddedText added) {
        CheckBox box = new CheckBox(named(added));
        box.setMnemonicParsing(false);
        box.setId("check-file-" + draft.added.indexOf(added));
        box.setSelected(true);
        box.selectedProperty().subscribe((_, on) -> {
            if (!on) {
                draft.added.remove(added);
                offer();
            }
        });
        return box;
    }

    /// A file by its name, and the source of the chronicle of which it is the very text.
    private String named(AddedText added) {
        var open = place.document().chronicle();
        String sha256 = added.text().article().sha256();
        return (open == null ? Stream.<Source>of() : open.sources().stream())
                .filter(source -> source.text().sha256().equals(sha256))
                .findFirst()
                .map(source -> words.say(
                        "check.texts.source", added.name(), source.publication().title()))
                .orElseGet(() -> words.say("check.texts.file", added.name()));
    }

    /// How many texts are chosen.
    int chosen() {
        return (int) known().stream()
                        .filter(article -> !draft.left.contains(article.source().id()))
                        .count()
                + draft.added.size();
    }

    /// Makes the chosen texts ready; for the background, as it takes its time.
    Supplier<List<CheckedText>> texts() {
        Set<String> names = new HashSet<>();
        Map<String, LoadedArticle> sources = new LinkedHashMap<>();
        for (LoadedArticle article : known()) {
            if (!draft.left.contains(article.source().id())) {
                sources.put(unique(CheckedText.called(article.source()), names), article);
            }
        }
        Map<String, AddedText> files = new LinkedHashMap<>();
        draft.added.forEach(added -> files.put(unique(added.name(), names), added));
        return () -> {
            List<CheckedText> ready = new ArrayList<>();
            sources.forEach((name, article) -> ready.add(CheckedText.of(name, article)));
            files.forEach((name, added) -> ready.add(CheckedText.of(name, added)));
            return ready;
        };
    }

    private static String unique(String name, Set<String> names) {
        String free = name;
        for (int number = 2; !names.add(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    // ----- Files

    private void openList() {
        choose(
                        "check.list.open",
                        List.of("*.txt", "*.md", "*.csv", "*.tsv", "*.xlsx", "*.ods", "*.json", "*.docx", "*.odt"))
                .accept(file -> read(
                        file,
                        ListPane::listed,
                        text -> list.setText(text.article().text())));
    }

    private void addText() {
        List<String> endings =
                SourceText.endings().stream().map(ending -> "*." + ending).toList();
        choose("check.texts.add", endings).accept(this::add);
    }

    /// Adds the text of a file; one that a source of the chronicle has, or that was added before, is not added again.
    void add(Path file) {
        read(file, path -> SourceText.read(path, Progress.NONE), text -> {
            String sha256 = text.article().sha256();
            boolean there = known().stream()
                            .anyMatch(article -> article.text().sha256().equals(sha256))
                    || draft.added.stream()
                            .anyMatch(added -> added.text().article().sha256().equals(sha256));
            if (there) {
                say(words.say("check.texts.there", String.valueOf(file.getFileName())));
            } else {
                draft.added.add(new AddedText(file, text));
                offer();
            }
        });
    }

    private Consumer<Consumer<Path>> choose(String title, List<String> endings) {
        return then -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words.say(title));
            chooser.getExtensionFilters()
                    .addAll(
                            new ExtensionFilter(words.say("app.article.texts"), endings),
                            new ExtensionFilter(words.say("app.open.all"), "*"));
            Window window = getScene().getWindow();
            File chosen = chooser.showOpenDialog(window);
            if (chosen != null) {
                then.accept(chosen.toPath().toAbsolutePath().normalize());
            }
        };
    }

    /// What came of a file: its text, or why there is none.
    private record Found(SourceText text, String problem) {}

    private interface Reads {
        SourceText from(Path file) throws IOException;
    }

    private static SourceText listed(Path file) throws IOException {
        return ListTable.isTable(file)
                ? SourceText.pasted(ListTable.read(file, Progress.NONE))
                : SourceText.read(file, Progress.NONE);
    }

    private void read(Path file, Reads reads, Consumer<SourceText> then) {
        say(words.say("app.reading"));
        BooleanSupplier gone = () -> getScene() == null;
        place.tasks().run(() -> read(file, reads), found -> {
            if (!gone.getAsBoolean()) {
                say(found.problem());
                if (found.problem().isEmpty()) {
                    then.accept(found.text());
                }
            }
        });
    }

    private Found read(Path file, Reads reads) {
        String name = String.valueOf(file.getFileName());
        try {
            return new Found(reads.from(file), "");
        } catch (NoTextException e) {
            return refused(e.problem(name).line(words));
        } catch (RefusedException e) {
            return refused(e.problem(name).line(words));
        } catch (IOException | CancellationException e) {
            return refused(words.say("app.open.failed", name, FileReason.of(e, words)));
        }
    }

    private static Found refused(String problem) {
        try {
            return new Found(SourceText.pasted(""), problem);
        } catch (NoTextException e) {
            throw new IllegalStateException("an empty text is not too long", e);
        }
    }
}

package kwonik.app.article;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.CopyButton;
import kwonik.app.passage.Paragraph;
import kwonik.app.passage.ParagraphCell;
import kwonik.app.passage.ParagraphText;
import kwonik.app.passage.Passage;
import kwonik.app.passage.PassageMarks;
import kwonik.app.passage.TextSelection;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import kwonik.edtf.typed.Mention;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.proof.Quote;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A whole article, with every passage that is quoted from it marked, and each a way to its event.
public final class ArticleView extends BorderPane {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    /// How far below the top a passage is brought into sight, as a share of the height.
    private static final double UPPER = 0.2;
    /// How far an arrow key scrolls, in pixels.
    private static final double LINE = 40;

    private final Preferences preferences;
    private final Looking looking;
    private final Consumer<String> go;
    private final ReadOnlyObjectWrapper<@Nullable Passage> current = new ReadOnlyObjectWrapper<>();
    private final ArticleHead head;
    private final ListView<Paragraph> list = new ListView<>();
    private final ArticleSelection selection = new ArticleSelection(list);
    private final ArticleDates dates = new ArticleDates(selection);
    private final ReadOnlyObjectWrapper<List<TextSelection>> noted = new ReadOnlyObjectWrapper<>(List.of());
    private Predicate<KeyEvent> more = _ -> false;
    private final Label about = new Label();
    private final VBox foot = new VBox(about);
    private @Nullable LoadedArticle article;

    /// @param back closes the article
    /// @param go goes to an event, by its id
    public ArticleView(Preferences preferences, Looking looking, Runnable back, Consumer<String> go) {
        this.preferences = preferences;
        this.looking = looking;
        this.go = go;
        setId("article-view");
        getStyleClass().add("article-view");
        head = new ArticleHead(back);
        PassageMarks marks = new PassageMarks(
                current.getReadOnlyProperty(),
                preferences.wordsProperty(),
                this::name,
                this::press,
                new PassageMarks.Selecting(
                        selection.selectionProperty(),
                        dates.mentionsProperty(),
                        dates.currentProperty(),
                        noted.getReadOnlyProperty(),
                        selection));
        list.setId("article-text");
        list.getStyleClass().addAll("edge-to-edge", "article-text");
        list.setCellFactory(_ -> new ParagraphCell(marks));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        about.setId("article-passage");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        foot.getStyleClass().add("article-foot");
        setTop(head);
        setCenter(list);
        setBottom(foot);
        // before the list hears of it, which would keep the key to itself
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && foot.equals(getBottom())) {
                if (selection.isEmpty() && dates.currentProperty().get() == null) {
                    back.run();
                } else {
                    selection.select(null);
                    dates.leave();
                }
                event.consume();
            }
        });
        current.subscribe((_, _) -> updatePassage());
        selection.selectionProperty().subscribe((_, _) -> updatePassage());
        dates.currentProperty().subscribe((_, _) -> updatePassage());
    }

    // ----- What is selected

    /// What is selected in the text, or null where nothing was.
    public ReadOnlyObjectProperty<@Nullable TextSelection> selectionProperty() {
        return selection.selectionProperty();
    }

    /// Selects a stretch of the text and brings it into sight.
    public void select(TextSelection stretch) {
        selection.select(stretch);
        selection.reveal(stretch.end());
    }

    /// Marks what the reader has noted something on, in UTF-16 units of the text.
    public void showNoted(List<TextSelection> stretches) {
        noted.set(List.copyOf(stretches));
    }

    /// The dates that the text names.
    public List<Mention> mentions() {
        return dates.mentionsProperty().get();
    }

    /// The date that one has stepped to, or null.
    public @Nullable Mention mention() {
        return dates.currentProperty().get();
    }

    /// Hears the keys that are pressed on the text and mean nothing to it; whether they mean something.
    public void setKeys(Predicate<KeyEvent> keys) {
        more = keys;
    }

    /// Puts something in the place of the line below the text, or that line again; what is selected stays in sight.
    public void setCard(@Nullable Node card) {
        setBottom(card == null ? foot : card);
        // whose text it is was read before; now its words need the room
        setTop(card == null ? head : null);
        applyCss();
        layout();
        TextSelection stretch = selection.selectionProperty().get();
        if (stretch != null) {
            selection.reveal(stretch.start());
        }
    }

    /// The article that is shown, or null before the first.
    @Nullable
    public LoadedArticle article() {
        return article;
    }

    /// The passage that is emphasised, or null.
    @Nullable
    Passage current() {
        return current.get();
    }

    /// Shows an article from its beginning, with nothing emphasised; [#reveal] goes on from there.
    ///
    /// The same text stays where it is, with what is selected in it.
    public void show(LoadedArticle shown) {
        boolean same = article != null
                && article.source().id().equals(shown.source().id())
                && article.text().equals(shown.text());
        current.set(null);
        if (!same) {
            // their places are places of the text that is still here
            selection.select(null);
            dates.leave();
        }
        article = shown;
        selection.show(shown.text().text());
        dates.show(shown);
        updateTexts();
        if (same) {
            showAgain(shown);
            return;
        }
        // a card is about words of the text that was here
        setCard(null);
        list.getItems().setAll(shown.marked().paragraphs());
        list.scrollTo(0);
    }

    /// Only paragraphs whose passages have changed are drawn anew.
    private void showAgain(LoadedArticle shown) {
        List<Paragraph> next = shown.marked().paragraphs();
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).equals(list.getItems().get(i))) {
                list.getItems().set(i, next.get(i));
            }
        }
    }

    /// Says all that is said about the article again, in the language of the moment.
    public void updateTexts() {
        if (article != null) {
            Words words = preferences.words();
            head.show(article, looking.selectedProperty().getValue() != null, words);
            list.setAccessibleText(
                    words.say("app.article.a11y", article.source().publication().title()));
            updatePassage();
        }
    }

    /// Brings an event's passage into sight; returns whether the article has one.
    public boolean follow(Event event) {
        Passage first = article == null ? null : article.marked().quotedFor(event.id());
        if (first == null) {
            return false;
        }
        Passage now = current.get();
        if (now == null || !now.quotedFor(event.id())) {
            scrollTo(first);
        }
        return true;
    }

    /// Emphasises a passage, scrolls until it stands in the upper third, and gives it the keyboard.
    public void reveal(Passage passage) {
        scrollTo(passage);
        focus(passage);
    }

    private void scrollTo(Passage passage) {
        current.set(passage);
        applyCss();
        layout();
        list.scrollTo(passage.paragraph());
        list.layout();
        ParagraphText text = text(passage.paragraph());
        if (text != null && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            double top =
                    list.sceneToLocal(text.localToScene(0, text.depth(passage))).getY();
            flow.scrollPixels(top - list.getHeight() * UPPER);
            list.layout();
        }
    }

    /// Gives the keyboard to the passage that is emphasised, or to the text.
    public void focusText() {
        focus(current.get());
    }

    private void focus(@Nullable Passage passage) {
        ParagraphText text = passage == null ? null : text(passage.paragraph());
        Button number = passage == null || text == null ? null : text.number(passage);
        if (number == null) {
            list.requestFocus();
        } else {
            number.requestFocus();
        }
    }

    /// The paragraph at a place, if it is in sight.
    private @Nullable ParagraphText text(int paragraph) {
        for (Node node : list.lookupAll(".paragraph-cell")) {
            if (node instanceof ParagraphCell cell && cell.isVisible() && cell.getIndex() == paragraph) {
                return cell.content();
            }
        }
        return null;
    }

    // ----- Passages

    /// Goes to the event that a passage is quoted for; if it is there already, to the next one that quotes it.
    private void press(Passage passage) {
        current.set(passage);
        focus(passage);
        List<String> events =
                passage.quotes().stream().map(Quote::eventId).distinct().toList();
        Event selected = looking.selectedProperty().getValue();
        int at = selected == null ? -1 : events.indexOf(selected.id());
        go.accept(events.get((at + 1) % events.size()));
    }

    private void step(int by) {
        List<Passage> passages = article == null ? List.of() : article.marked().passages();
        if (!passages.isEmpty()) {
            Passage now = current.get();
            int next = now == null ? (by > 0 ? 0 : passages.size() - 1) : now.number() - 1 + by;
            reveal(passages.get(Math.clamp(next, 0, passages.size() - 1)));
        }
    }

    private void updatePassage() {
        LoadedArticle shown = article;
        Passage now = current.get();
        Words words = preferences.words();
        foot.getChildren().setAll(about);
        if (shown == null) {
            return;
        }
        String chosen = chosen(words);
        if (!chosen.isEmpty()) {
            about.setText(chosen);
            return;
        }
        if (now == null) {
            boolean none = shown.marked().passages().isEmpty();
            about.setText(words.say(none ? "app.article.none" : "app.article.hint"));
            return;
        }
        about.setText(name(now));
        foot.getChildren().add(CopyButton.of(words.say("app.article.copy"), words, this::words));
    }

    /// What is selected or stepped to, in words; empty if nothing is.
    private String chosen(Words words) {
        TextSelection stretch = selection.selectionProperty().get();
        LoadedArticle shown = article;
        if (stretch != null && !stretch.isEmpty() && shown != null) {
            String text = shown.text().text().substring(stretch.start(), stretch.end());
            int count = text.isBlank() ? 0 : text.strip().split("\\s+").length;
            return words.say("app.article.selected", count, Excerpt.MOST_WORDS);
        }
        Mention date = dates.currentProperty().get();
        return date == null || shown == null ? "" : dates.say(date, shown.text().text(), words);
    }

    /// What a passage is called: its number, whom it is quoted for, and how each quotation stands.
    private String name(Passage passage) {
        LoadedArticle shown = article;
        if (shown == null) {
            return "";
        }
        Words words = preferences.words();
        String quotes = passage.quotes().stream()
                .map(quote -> words.say(
                        "app.article.quoted",
                        title(quote.eventId(), words),
                        ProofState.of(quote, shown).line(words)))
                .collect(Collectors.joining("; "));
        return words.say(
                "app.article.passage",
                passage.number(),
                shown.marked().passages().size(),
                quotes);
    }

    private String title(String eventId, Words words) {
        var chronicle = looking.shownChronicle();
        return chronicle == null
                ? eventId
                : chronicle
                        .event(eventId)
                        .map(event -> event.title().in(words.tag()))
                        .orElse(eventId);
    }

    /// The words of the passage that is emphasised, as they stand in the reader's text.
    private String words() {
        Passage now = current.get();
        return now == null || article == null ? "" : article.text().text().substring(now.start(), now.end());
    }

    // ----- Keys

    private void key(KeyEvent event) {
        boolean known = true;
        Passage now = current.get();
        TextSelection stretch = selection.selectionProperty().get();
        if (COPY.match(event) && stretch != null && !stretch.isEmpty() && article != null) {
            CopyButton.put(article.text().text().substring(stretch.start(), stretch.end()));
        } else if (COPY.match(event) && now != null) {
            CopyButton.put(words());
        } else if (selection.key(event)) {
            known = true;
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            known = dates.step(event.isShiftDown() ? -1 : 1);
        } else if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            known = false;
        } else {
            switch (event.getCode()) {
                case RIGHT -> step(1);
                case LEFT -> step(-1);
                case ENTER -> known = pressed();
                case DOWN -> scroll(LINE);
                case UP -> scroll(-LINE);
                case PAGE_DOWN -> scroll(list.getHeight() - LINE);
                case PAGE_UP -> scroll(LINE - list.getHeight());
                case S -> selection.growToSentence();
                case P -> selection.growToParagraph();
                case HOME -> list.scrollTo(0);
                case END -> list.scrollTo(list.getItems().size() - 1);
                default -> known = more.test(event);
            }
        }
        if (known) {
            event.consume();
        }
    }

    private boolean pressed() {
        Node focused = getScene().getFocusOwner();
        if (focused instanceof Button number && number.getStyleClass().contains("passage-number")) {
            number.fire();
            return true;
        }
        return false;
    }

    private void scroll(double pixels) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(pixels);
        }
    }
}

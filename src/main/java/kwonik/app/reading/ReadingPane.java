package kwonik.app.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kwonik.app.article.ArticleView;
import kwonik.app.article.Articles;
import kwonik.app.article.LoadedArticle;
import kwonik.app.controls.Icon;
import kwonik.app.controls.PageSelection;
import kwonik.app.controls.WindowColors;
import kwonik.app.controls.WindowPhotos;
import kwonik.app.controls.WrappedText;
import kwonik.app.passage.Passage;
import kwonik.app.session.Browser;
import kwonik.app.session.Looking;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.settings.Settings;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Mark;
import kwonik.layout.search.FoundWords;
import kwonik.layout.search.TextSearch;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What there is to read about the selected event; with none selected, how to begin.
public final class ReadingPane extends StackPane {
    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final Notices notices;
    private final Browser browser;
    private final Articles articles;
    private final WindowPhotos photos;
    private final Ways ways;
    private @Nullable Folio folio;
    private @Nullable ArticleView article;
    private Function<String, List<FoundWords>> finder = _ -> List.of();
    private Consumer<ArticleView> made = _ -> {};
    private Function<Event, Optional<LastBlock>> last = _ -> Optional.empty();
    private @Nullable Editor editor;

    /// Where the page leads.
    ///
    /// @param previous goes to the event before
    /// @param next goes to the event after
    /// @param compare lays the sources of the event side by side
    /// @param edit makes a form of the page
    /// @param steps what one can begin with while no event is read
    public record Ways(Runnable previous, Runnable next, Runnable compare, Runnable edit, FirstSteps steps) {}

    /// What others add at the end of a page, where nobody sees it at first.
    ///
    /// @param lead says near the top of the page, in words, what stands below, and leads there
    /// @param help where that leads, in words
    public record LastBlock(Node block, String lead, String help) {}

    /// What stands in the place of the page while an event is edited.
    public interface Editor {
        Node node();

        /// Gives it the keyboard.
        void focus();
    }

    public ReadingPane(
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            Notices notices,
            Browser browser,
            Articles articles,
            WindowPhotos photos,
            Ways ways) {
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.notices = notices;
        this.browser = browser;
        this.articles = articles;
        this.photos = photos;
        this.ways = ways;
        setId("reading-pane");
        getStyleClass().add("reading-pane");
        // its pages are scrolled where there is little room, and never make the window higher than its screen
        setMinHeight(0);
        looking.selectedProperty().subscribe((_, _) -> show());
        looking.shownProperty().subscribe((_, _) -> {
            if (looking.selectedProperty().getValue() == null) {
                show();
            }
        });
        preferences.wordsProperty().subscribe((_, _) -> updateTexts());
        preferences.settingsProperty().map(Settings::textSize).subscribe((_, _) -> resized());
        articles.showingProperty().subscribe(showing -> {
            if (showing != null) {
                showArticle(showing.article(), showing.passage());
            }
        });
        articles.atHandProperty().subscribe((_, _) -> articlesChanged());
        show();
    }

    /// Hears of the view of articles once it is made.
    public void onArticleView(Consumer<ArticleView> then) {
        made = then;
    }

    /// Marks on the page, and on those that follow, what was looked for.
    ///
    /// @param found null if nothing is looked for
    public void mark(TextSearch.@Nullable Found found) {
        finder = found == null ? _ -> List.of() : found::in;
        if (folio != null) {
            folio.selection.mark(finder);
        }
    }

    /// The words on the page, paragraph by paragraph, as "select all" and "copy" give them.
    public String text() {
        if (folio == null || looking.selectedProperty().getValue() == null) {
            return "";
        }
        return folio.selection.text();
    }

    /// Gives the page the keyboard, if there is one to read.
    public void focusPage() {
        if (article != null && article.getParent() == this) {
            article.focusText();
        } else if (editor != null) {
            editor.focus();
        } else if (folio != null && looking.selectedProperty().getValue() != null) {
            folio.scroll.requestFocus();
        }
    }

    // ----- What others add to the page

    /// Names what makes the last block of each page; [#renewLast] asks it again.
    public void setLast(Function<Event, Optional<LastBlock>> block) {
        last = block;
    }

    /// Makes the last block of the page that is shown anew.
    public void renewLast() {
        Event event = looking.selectedProperty().getValue();
        if (folio != null && event != null && event.equals(folio.shown)) {
            folio.showLast(event);
            folio.renew();
        }
    }

    /// The excerpt of the event whose buttons have the keyboard, from 0; nothing where it is elsewhere.
    public OptionalInt excerptWithFocus() {
        boolean hidden = getScene() == null || folio == null || folio.scroll.getParent() != this;
        Node owner = hidden ? null : getScene().getFocusOwner();
        for (Node each = owner; each != null && each != this; each = each.getParent()) {
            String id = each.getId();
            if (id != null && id.matches(EventPage.EXCERPT + "\\d+")) {
                return OptionalInt.of(Integer.parseInt(id.substring(EventPage.EXCERPT.length())));
            }
        }
        return OptionalInt.empty();
    }

    // ----- The form in place of the page

    /// Puts an editor in the place of the page, also where the text of an article stands; null brings the page back.
    public void setEditor(@Nullable Editor next) {
        editor = next;
        if (next != null && article != null) {
            getChildren().remove(article);
        }
        show();
    }

    /// Whether an event is being edited in the place of the page.
    public boolean showsEditor() {
        return editor != null && editor.node().getParent() == this;
    }

    // ----- The article in place of the page

    /// Whether the text of an article stands in the place of the page.
    public boolean showsArticle() {
        return getChildren().stream().anyMatch(ArticleView.class::isInstance);
    }

    private void showArticle(LoadedArticle given, @Nullable Passage passage) {
        if (article == null) {
            article = new ArticleView(preferences, looking, this::closeArticle, looking::select);
            made.accept(article);
        }
        getChildren().setAll(article);
        if (given.equals(article.article())) {
            // It stays where it is, but by now one may have come from another event.
            article.updateTexts();
        } else {
            article.show(given);
        }
        // A passage can be brought into sight only where there is a size.
        applyCss();
        layout();
        if (passage == null) {
            article.focusText();
        } else {
            article.reveal(passage);
        }
    }

    private void closeArticle() {
        if (article != null) {
            getChildren().remove(article);
        }
        Event event = looking.selectedProperty().getValue();
        if (editor == null && folio != null && event != null && event.equals(folio.shown)) {
            // The page as it was left, at the same place.
            getChildren().setAll(folio.scroll);
        } else {
            show();
        }
        focusPage();
    }

    private void articlesChanged() {
        if (folio != null) {
            folio.updateProofs();
        }
        LoadedArticle open = article == null || article.getParent() != this ? null : article.article();
        if (article == null || open == null) {
            return;
        }
        LoadedArticle now = articles.given(open.source().id()).orElse(null);
        if (now == null) {
            closeArticle();
        } else if (!now.equals(open)) {
            article.show(now);
            follow(article, looking.selectedProperty().getValue());
        }
    }

    private void updateTexts() {
        if (folio != null) {
            folio.shown = null;
        }
        if (article != null && article.getParent() == this) {
            article.updateTexts();
        } else {
            show();
        }
    }

    private static boolean follow(ArticleView open, @Nullable Event event) {
        return event != null && open.follow(event);
    }

    // ----- The page

    private void show() {
        Event event = looking.selectedProperty().getValue();
        // an article that is read goes on being read, unless another event is chosen that it says nothing of
        if (article != null && article.getParent() == this && (event == null || follow(article, event))) {
            article.updateTexts();
            return;
        }
        ChronicleIndex index = looking.shownProperty().get();
        setAccessibleText(preferences.words().say("app.a11y.reading"));
        if (editor != null) {
            if (!showsEditor()) {
                getChildren().setAll(editor.node());
            }
            return;
        }
        if (event == null || index == null) {
            getChildren().setAll(welcome());
            return;
        }
        if (folio == null) {
            folio = new Folio();
        }
        folio.show(index, event, preferences.words());
        getChildren().setAll(folio.scroll);
    }

    private void resized() {
        if (looking.selectedProperty().getValue() == null) {
            show();
        }
    }

    /// So many stories, or text so large, that they might have no room below each other can be scrolled at once; others
    /// when it turns out that they have none.
    private Node welcome() {
        // stories are told with all their steps, whatever is left out of the timeline
        ChronicleIndex whole = looking.whole();
        Welcome page = new Welcome(preferences.words(), whole == null ? null : whole.chronicle(), ways.steps());
        return page.isLong() || preferences.textScale() > 1 ? scrolling(page) : page;
    }

    @Override
    protected void layoutChildren() {
        if (getChildren().getFirst() instanceof Welcome page && page.minHeight(getWidth()) > getHeight()) {
            Platform.runLater(() -> scroll(page));
        }
        super.layoutChildren();
    }

    private void scroll(Welcome page) {
        if (Objects.equals(getChildren().getFirst(), page)) {
            getChildren().setAll(scrolling(page));
        }
    }

    private static ScrollPane scrolling(Node page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "reading-scroll");
        return scroll;
    }

    /// The page and the scroll pane around it: made when the first event is read, because a start should not wait for
    /// them.
    private final class Folio {
        private final Label place = new Label();
        private final Button back = step(Icon.PREVIOUS, ways.previous());
        private final Button forth = step(Icon.NEXT, ways.next());
        private final Button edit = step(Icon.PENCIL, ways.edit());
        private final PageHead head = new PageHead(place, back, forth, edit);
        private final VBox page = new VBox();
        private final ScrollPane scroll = scrolling(page);
        private final PageSelection selection = new PageSelection(page, scroll, preferences::words);
        private List<QuoteStatus> proofs = List.of();
        /// What of the page was unfolded stays so while the event is shown, also in another language.
        private final Set<String> unfolded = new HashSet<>();

        private String unfoldedOf = "";
        private @Nullable Node lastShown;
        private @Nullable Node lead;
        /// The event whose page this is, in the language of the moment.
        private @Nullable Event shown;

        Folio() {
            edit.setId("event-edit");
            place.setId("event-place");
            place.getStyleClass().add("place");
            place.setMinWidth(Region.USE_PREF_SIZE);
            page.getStyleClass().add("page");
            page.getChildren().add(head);
            scroll.setFocusTraversable(true);
        }

        /// The head with its buttons stays, so that a reader who walks with them keeps the focus.
        void show(ChronicleIndex index, Event event, Words words) {
            Chronicle chronicle = index.chronicle();
            if (!event.id().equals(unfoldedOf)) {
                unfolded.clear();
                unfoldedOf = event.id();
            }
            int at = index.placeInTime(chronicle.indexOf(event.id()));
            place.setText(at < 0 ? words.say("app.undated") : words.say("app.place", at + 1, index.dated()));
            name(back, words.say("app.previous"));
            name(forth, words.say("app.next"));
            name(edit, words.say("app.edit.event"));
            head.show(strand(chronicle, event, words));
            page.getChildren().remove(1, page.getChildren().size());
            EventPage blocks = new EventPage(
                    chronicle,
                    event,
                    preferences,
                    document,
                    notices,
                    browser,
                    articles,
                    photos,
                    ways.compare(),
                    this::renew,
                    unfolded);
            page.getChildren().addAll(blocks.blocks());
            lastShown = null;
            lead = null;
            showLast(event);
            proofs = blocks.proofs();
            shown = event;
            selection.renew();
            selection.mark(finder);
            scroll.setVvalue(0);
            scroll.setAccessibleText(event.title().in(words.tag()));
        }

        /// Renews the last block and what leads to it; whatever of them has the keyboard keeps it.
        void showLast(Event event) {
            boolean leading = lead != null && lead.isFocusWithin();
            Node owner = getScene() == null ? null : getScene().getFocusOwner();
            int button = owner == null ? -1 : buttons().indexOf(owner);
            page.getChildren().removeAll(lastShown, lead);
            lastShown = null;
            lead = null;
            last.apply(event).ifPresent(added -> {
                WrappedText first = new WrappedText("body", added.lead()).leading(added.help(), this::toLast);
                first.setId("event-lead");
                page.getChildren().add(added.block());
                // below title, date and summary
                page.getChildren().add(event.details().summary().isEmpty() ? 3 : 4, first);
                lastShown = added.block();
                lead = first;
            });
            if (leading || button >= 0) {
                List<Node> now = buttons();
                Node next = now.isEmpty() ? scroll : now.get(Math.clamp(button, 0, now.size() - 1));
                Node first = lead;
                (leading && first != null ? first : next).requestFocus();
            }
        }

        private List<Node> buttons() {
            return lastShown == null ? List.of() : List.copyOf(lastShown.lookupAll(".button"));
        }

        /// Brings the last block into sight and gives it the keyboard.
        private void toLast() {
            Node block = lastShown;
            if (block == null) {
                return;
            }
            double beyond = page.getHeight() - scroll.getViewportBounds().getHeight();
            if (beyond > 0) {
                scroll.setVvalue(Math.clamp(block.getBoundsInParent().getMinY() / beyond, 0, 1));
            }
            if (block.lookup(".button") instanceof Button first) {
                first.requestFocus();
            }
        }

        void renew() {
            selection.renew();
            selection.mark(finder);
        }

        /// Says of each voice how it stands now; nothing else on the page moves.
        void updateProofs() {
            boolean news = false;
            for (QuoteStatus proof : proofs) {
                news |= proof.updateTexts();
            }
            if (news) {
                selection.renew();
                selection.mark(finder);
            }
        }

        private static Node strand(Chronicle chronicle, Event event, Words words) {
            int lane = chronicle.lanes().indexOf(event.lane());
            WrappedText name = new WrappedText("lane", event.lane().name().in(words.tag()));
            name.setId("event-lane");
            HBox strand = new HBox(Icon.of(Mark.Shape.ofLane(lane)).draw(), name);
            strand.getStyleClass().addAll("strand", "lane-" + Math.floorMod(lane, WindowColors.LANES));
            // a name that runs to the left stays beside its mark all the same
            HBox.setHgrow(name, Priority.NEVER);
            return strand;
        }

        private static Button step(Icon icon, Runnable go) {
            Button button = new Button("", icon.draw());
            button.getStyleClass().add("quiet");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> go.run());
            return button;
        }

        private static void name(Button button, String name) {
            button.setAccessibleText(name);
            button.setTooltip(new Tooltip(name));
        }
    }
}

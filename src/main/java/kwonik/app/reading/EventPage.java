package kwonik.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import kwonik.app.article.Articles;
import kwonik.app.controls.CollapsedText;
import kwonik.app.controls.CopyButton;
import kwonik.app.controls.Icon;
import kwonik.app.controls.KindBadge;
import kwonik.app.controls.Quotation;
import kwonik.app.controls.WindowPhotos;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Browser;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Illustration;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.filter.Comparison;
import kwonik.words.Words;

/// One event as a page: title, date and how it is known, summary, what is disputed, the voices, the references.
final class EventPage {
    /// Begins the id of an excerpt, before its place.
    static final String EXCERPT = "excerpt-";

    private final Chronicle chronicle;
    private final Event event;
    private final Words words;
    private final DateWords dates;
    private final String tag;
    private final Preferences preferences;
    private final OpenDocument document;
    private final Notices notices;
    private final Browser browser;
    private final Articles articles;
    private final WindowPhotos photos;
    private final Runnable compare;
    private final Runnable renewed;
    private final Set<String> unfolded;
    private final List<QuoteStatus> proofs = new ArrayList<>();

    /// @param compare lays the sources of the event side by side
    /// @param renewed hears that words have come to the page
    /// @param unfolded what of this page someone unfolded
    EventPage(
            Chronicle chronicle,
            Event event,
            Preferences preferences,
            OpenDocument document,
            Notices notices,
            Browser browser,
            Articles articles,
            WindowPhotos photos,
            Runnable compare,
            Runnable renewed,
            Set<String> unfolded) {
        this.photos = photos;
        this.renewed = renewed;
        this.unfolded = unfolded;
        this.preferences = preferences;
        this.document = document;
        this.notices = notices;
        this.browser = browser;
        this.articles = articles;
        this.compare = compare;
        Words words = preferences.words();
        this.chronicle = chronicle;
        this.event = event;
        this.words = words;
        this.dates = new DateWords(words);
        this.tag = words.tag();
    }

    /// The page from top to bottom.
    List<Node> blocks() {
        List<Node> blocks = new ArrayList<>();
        WrappedText title = new WrappedText("title", event.title().in(tag)).heading(words.say("app.a11y.heading"));
        title.setId("event-title");
        blocks.add(explained(title));
        blocks.add(date());
        if (!event.details().summary().isEmpty()) {
            blocks.add(
                    explained(new WrappedText("body", event.details().summary().in(tag))));
        }
        if (!event.details().doubt().isEmpty()) {
            WrappedText doubt = new WrappedText(
                    "doubt",
                    WrappedText.run(words.say("app.doubt") + " ", "strong"),
                    WrappedText.run(event.details().doubt().in(tag), "plain"));
            doubt.setId("event-doubt");
            CollapsedText folded = new CollapsedText(explained(doubt), "app.fold.doubt", words, unfolded);
            folded.getStyleClass().add("doubt-box");
            blocks.add(folded);
        }
        pictures(blocks);
        voices(blocks);
        references(blocks);
        return blocks;
    }

    private void pictures(List<Node> blocks) {
        List<Illustration> pictures = event.details().evidence().pictures();
        for (int i = 0; i < pictures.size(); i++) {
            int place = i;
            PhotoBlock block = new PhotoBlock(
                    pictures.get(i),
                    words,
                    photos,
                    window -> new PhotoWindow(window, preferences, photos, event, tag).show(place),
                    renewed);
            block.setId("picture-" + i);
            blocks.add(block);
        }
    }

    private WrappedText explained(WrappedText text) {
        return text.explaining(chronicle.glossary().in(text.text(), tag), words);
    }

    /// How each voice of the page stands; they are to say so again when the reader has another text.
    List<QuoteStatus> proofs() {
        return proofs;
    }

    private Node date() {
        When when = event.when();
        WrappedText day = new WrappedText("date", when == null ? words.say("app.date.none") : dates.full(when));
        day.setId("event-date");
        VBox box = new VBox(day);
        box.getStyleClass().add("dating");
        DateBasis basis = event.details().basis();
        String kind = words.say("app.basis." + basis.kind().code());
        String note = basis.note().in(tag);
        if (basis.kind() != DateBasis.Kind.UNKNOWN || !note.isEmpty()) {
            WrappedText known =
                    new WrappedText("fine", note.isEmpty() ? kind : words.say("app.basis.note", kind, note));
            known.setId("event-basis");
            box.getChildren().add(new CollapsedText(known, "app.fold.basis", words, unfolded));
        }
        if (!basis.reference().isEmpty()) {
            box.getChildren().add(outside(basis.reference()));
        }
        return box;
    }

    /// An address; one that stands among the references anyway is not written twice.
    private WrappedText outside(String address) {
        List<Reference> references = event.details().references();
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i).url().equals(address)) {
                return new WrappedText("fine", words.say("app.basis.see", String.valueOf(i + 1)));
            }
        }
        return address("fine", address);
    }

    /// An address, as a link if it is one of the web.
    private WrappedText address(String styleClass, String address) {
        WrappedText prose = new WrappedText(styleClass, address);
        return Browser.web(address)
                .map(web -> prose.leading(words.say("app.browse"), () -> browse(web)))
                .orElse(prose);
    }

    private void browse(String web) {
        if (!browser.open(web)) {
            notices.show(Notice.of("app.browse.failed", web));
        }
    }

    private void voices(List<Node> blocks) {
        List<Excerpt> excerpts = event.details().evidence().excerpts();
        if (excerpts.isEmpty()) {
            WrappedText none = new WrappedText(
                    "fine", words.say("app.voices.none", chronicle.sources().size()));
            none.setId("no-excerpt");
            blocks.add(none);
            return;
        }
        WrappedText heading = new WrappedText("section", words.say("app.voices", String.valueOf(excerpts.size())))
                .heading(words.say("app.a11y.heading"));
        if (Comparison.isPossible(chronicle, event)) {
            // beside the heading, so that the first quotation is not pushed down
            HBox line = new HBox(heading, comparing());
            line.getStyleClass().add("voices-head");
            HBox.setHgrow(heading, Priority.ALWAYS);
            blocks.add(line);
        } else {
            blocks.add(heading);
        }
        VBox voices = new VBox();
        voices.getStyleClass().add("voices");
        for (int i = 0; i < excerpts.size(); i++) {
            Excerpt excerpt = excerpts.get(i);
            Source source = chronicle.source(excerpt.sourceId()).orElseThrow();
            QuoteStatus proof = new QuoteStatus(preferences, articles, event, i + 1, source);
            proofs.add(proof);
            Node voice = voice(new Quotation(excerpt, source, words), i + 1, proof);
            proof.takeDropsOn(voice);
            voice.setId(EXCERPT + i);
            voices.getChildren().add(voice);
        }
        blocks.add(voices);
    }

    private Node comparing() {
        Button button = new Button(words.say("app.compare"), Icon.COMPARE.draw());
        button.setId("compare-sources");
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> compare.run());
        return button;
    }

    private Node voice(Quotation quotation, int number, QuoteStatus proof) {
        Source source = quotation.source();
        VBox voice = new VBox();
        voice.getStyleClass().addAll("voice", source.kind().code());
        if (quotation.excerpt().role() != Excerpt.Role.DIRECT) {
            voice.getChildren()
                    .add(new WrappedText(
                            "role",
                            words.say("app.role." + quotation.excerpt().role().code())));
        }
        WrappedText quote = new WrappedText("quote", quotation.onThePage());
        voice.getChildren()
                .addAll(
                        quote.explaining(chronicle.glossary().inQuotation(quote.text()), words),
                        new WrappedText("attribution", WrappedText.run(quotation.attribution(), "strong")),
                        new WrappedText("fine", source.publication().title()));
        if (!source.copyright().isEmpty()) {
            voice.getChildren().add(new WrappedText("fine", source.copyright()));
        }
        voice.getChildren().add(proof.lines());
        Button copy = CopyButton.of(words.say("app.copyQuotation"), words, quotation::withCitation)
                .heardAs(words.say("app.a11y.excerpt", words.say("app.copyQuotation"), number));
        Button cite = new Button(words.say("app.cite"), Icon.CITE.draw());
        cite.getStyleClass().addAll("quiet", "copy");
        cite.setAccessibleText(words.say("app.a11y.excerpt", words.say("app.cite"), number));
        cite.setMinWidth(Region.USE_PREF_SIZE);
        cite.setOnAction(_ -> new CiteSheet(cite.getScene().getWindow(), preferences, document, notices)
                .show(chronicle, event, quotation.excerpt()));
        // Side by side where there is room, one below the other where a narrow page and a long language leave none.
        FlowPane foot = new FlowPane(KindBadge.of(source, words), copy, cite, proof.button());
        foot.getStyleClass().add("foot");
        voice.getChildren().add(foot);
        return voice;
    }

    private void references(List<Node> blocks) {
        List<Reference> references = event.details().references();
        if (references.isEmpty()) {
            return;
        }
        blocks.add(new WrappedText("section", words.say("app.references", String.valueOf(references.size())))
                .heading(words.say("app.a11y.heading")));
        for (int i = 0; i < references.size(); i++) {
            blocks.add(reference(i + 1, references.get(i)));
        }
    }

    private Node reference(int number, Reference reference) {
        Label count = new Label(number + ".");
        count.getStyleClass().add("number");
        count.setMinWidth(Region.USE_PREF_SIZE);
        WrappedText text = new WrappedText("reference", runs(reference).toArray(Text[]::new));
        VBox texts = new VBox(text);
        if (!reference.url().isEmpty()) {
            texts.getChildren().add(address("address", reference.url()));
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox line = new HBox(count, texts);
        line.getStyleClass().add("reference-line");
        if (!reference.url().isEmpty()) {
            Button copy = CopyButton.icon(
                    words.say("app.a11y.reference", words.say("app.copyLink"), number), words, reference::url);
            line.getChildren().add(copy);
        }
        return line;
    }

    private List<Text> runs(Reference reference) {
        List<String> facts = new ArrayList<>();
        if (!reference.publisher().isEmpty()) {
            facts.add(reference.publisher());
        }
        When issued = reference.issued();
        if (issued != null) {
            facts.add(dates.brief(issued));
        }
        if (!reference.note().isEmpty()) {
            facts.add(reference.note());
        }
        List<Text> runs = new ArrayList<>();
        runs.add(WrappedText.run(reference.title(), "plain"));
        if (!facts.isEmpty()) {
            runs.add(WrappedText.run("\n" + String.join(", ", facts), "faint"));
        }
        if (!reference.quote().isEmpty()) {
            runs.add(WrappedText.run("\n" + words.say("app.quoted", reference.quote()), "faint"));
        }
        return runs;
    }
}

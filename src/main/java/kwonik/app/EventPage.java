package kwonik.app;

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
import kwonik.axis.DateWords;
import kwonik.axis.When;
import kwonik.model.Chronicle;
import kwonik.model.Comparison;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.words.Words;

/// One event as a page: title, date and how it is known, summary, what is disputed, the voices, the references.
final class EventPage {
    private final Chronicle chronicle;
    private final Event event;
    private final Words words;
    private final DateWords dates;
    private final String tag;
    private final Session session;
    private final Runnable compare;
    private final Set<String> unfolded;
    private final List<VoiceProof> proofs = new ArrayList<>();

    /// @param compare lays the sources of the event side by side
    /// @param unfolded what of this page someone unfolded
    EventPage(Chronicle chronicle, Event event, Session session, Runnable compare, Set<String> unfolded) {
        this.unfolded = unfolded;
        this.session = session;
        this.compare = compare;
        Words words = session.words();
        this.chronicle = chronicle;
        this.event = event;
        this.words = words;
        this.dates = new DateWords(words);
        this.tag = words.tag();
    }

    /// The page from top to bottom.
    List<Node> blocks() {
        List<Node> blocks = new ArrayList<>();
        Prose title = new Prose("title", event.title().in(tag)).heading(words.say("app.a11y.heading"));
        title.setId("event-title");
        blocks.add(title);
        blocks.add(date());
        if (!event.details().summary().isEmpty()) {
            blocks.add(new Prose("body", event.details().summary().in(tag)));
        }
        if (!event.details().doubt().isEmpty()) {
            Prose doubt = new Prose(
                    "doubt",
                    Prose.run(words.say("app.doubt") + " ", "strong"),
                    Prose.run(event.details().doubt().in(tag), "plain"));
            doubt.setId("event-doubt");
            Folded folded = new Folded(doubt, "app.fold.doubt", words, unfolded);
            folded.getStyleClass().add("doubt-box");
            blocks.add(folded);
        }
        voices(blocks);
        references(blocks);
        return blocks;
    }

    /// How each voice of the page stands; they are to say so again when the reader has another text.
    List<VoiceProof> proofs() {
        return proofs;
    }

    private Node date() {
        When when = event.when();
        Prose day = new Prose("date", when == null ? words.say("app.date.none") : dates.full(when));
        day.setId("event-date");
        VBox box = new VBox(day);
        box.getStyleClass().add("dating");
        DateBasis basis = event.details().basis();
        String kind = words.say("app.basis." + basis.kind().code());
        String note = basis.note().in(tag);
        if (basis.kind() != DateBasis.Kind.UNKNOWN || !note.isEmpty()) {
            Prose known = new Prose("fine", note.isEmpty() ? kind : words.say("app.basis.note", kind, note));
            known.setId("event-basis");
            box.getChildren().add(new Folded(known, "app.fold.basis", words, unfolded));
        }
        if (!basis.reference().isEmpty()) {
            box.getChildren().add(outside(basis.reference()));
        }
        return box;
    }

    /// An address; one that stands among the references anyway is not written twice.
    private Prose outside(String address) {
        List<Reference> references = event.details().references();
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i).url().equals(address)) {
                return new Prose("fine", words.say("app.basis.see", String.valueOf(i + 1)));
            }
        }
        return address("fine", address);
    }

    /// An address, as a link if it is one of the web.
    private Prose address(String styleClass, String address) {
        Prose prose = new Prose(styleClass, address);
        return Browser.web(address)
                .map(web -> prose.leading(words.say("app.browse"), () -> browse(web)))
                .orElse(prose);
    }

    private void browse(String web) {
        if (!session.browser().open(web)) {
            session.noticeProperty().set(Notice.of("app.browse.failed", web));
        }
    }

    private void voices(List<Node> blocks) {
        List<Excerpt> excerpts = event.details().excerpts();
        if (excerpts.isEmpty()) {
            Prose none = new Prose(
                    "fine", words.say("app.voices.none", chronicle.sources().size()));
            none.setId("no-excerpt");
            blocks.add(none);
            return;
        }
        Prose heading = new Prose("section", words.say("app.voices", String.valueOf(excerpts.size())))
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
            VoiceProof proof = new VoiceProof(session, event, i + 1, source);
            proofs.add(proof);
            Node voice = voice(new Quotation(excerpt, source, words), proof);
            proof.takeDropsOn(voice);
            voice.setId("excerpt-" + i);
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

    private Node voice(Quotation quotation, VoiceProof proof) {
        Source source = quotation.source();
        VBox voice = new VBox();
        voice.getStyleClass().addAll("voice", source.kind().code());
        if (quotation.excerpt().role() != Excerpt.Role.DIRECT) {
            voice.getChildren()
                    .add(new Prose(
                            "role",
                            words.say("app.role." + quotation.excerpt().role().code())));
        }
        voice.getChildren()
                .addAll(
                        new Prose("quote", quotation.onThePage()),
                        new Prose("attribution", Prose.run(quotation.attribution(), "strong")),
                        new Prose("fine", source.title()));
        if (!source.copyright().isEmpty()) {
            voice.getChildren().add(new Prose("fine", source.copyright()));
        }
        voice.getChildren().add(proof.lines());
        Button copy = CopyButton.of(words.say("app.copyQuotation"), words, quotation::withCitation);
        Button cite = new Button(words.say("app.cite"), Icon.CITE.draw());
        cite.getStyleClass().addAll("quiet", "copy");
        cite.setMinWidth(Region.USE_PREF_SIZE);
        cite.setOnAction(
                _ -> new CiteSheet(cite.getScene().getWindow(), session).show(chronicle, event, quotation.excerpt()));
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
        blocks.add(new Prose("section", words.say("app.references", String.valueOf(references.size())))
                .heading(words.say("app.a11y.heading")));
        for (int i = 0; i < references.size(); i++) {
            blocks.add(reference(i + 1, references.get(i)));
        }
    }

    private Node reference(int number, Reference reference) {
        Label count = new Label(number + ".");
        count.getStyleClass().add("number");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Prose text = new Prose("reference", runs(reference).toArray(Text[]::new));
        VBox texts = new VBox(text);
        if (!reference.url().isEmpty()) {
            texts.getChildren().add(address("address", reference.url()));
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox line = new HBox(count, texts);
        line.getStyleClass().add("reference-line");
        if (!reference.url().isEmpty()) {
            Button copy = CopyButton.icon(words.say("app.copyLink"), words, reference::url);
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
        runs.add(Prose.run(reference.title(), "plain"));
        if (!facts.isEmpty()) {
            runs.add(Prose.run("\n" + String.join(", ", facts), "faint"));
        }
        if (!reference.quote().isEmpty()) {
            runs.add(Prose.run("\n" + words.say("app.quoted", reference.quote()), "faint"));
        }
        return runs;
    }
}

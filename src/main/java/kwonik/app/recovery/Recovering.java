package kwonik.app.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.util.Subscription;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.recovery.RecoverySheet.Answers;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.document.Document;
import kwonik.document.recovery.Recovery;

/// Offers what earlier programs could not save, one after another, and brings it back.
public final class Recovering {
    private final Stage window;
    private final Preferences preferences;
    private final OpenDocument document;
    private final Notices notices;
    private final ChronicleOpener opener;
    private final Journaling journal;
    private final Deque<Offer> waiting = new ArrayDeque<>();
    private Subscription reading = Subscription.EMPTY;
    private boolean closed;

    /// @param journal goes on with what is brought back
    public Recovering(
            Stage window,
            Preferences preferences,
            OpenDocument document,
            Notices notices,
            ChronicleOpener opener,
            Journaling journal) {
        this.window = window;
        this.preferences = preferences;
        this.document = document;
        this.notices = notices;
        this.opener = opener;
        this.journal = journal;
    }

    /// Whether a recovery is of the chronicle that the program ships.
    static boolean isShipped(Recovery recovery) {
        return recovery.from().file() == null && recovery.from().name().equals(OpenedChronicle.NAME);
    }

    /// Looks in the background for what can be offered, and offers it once the window has its chronicle.
    public void look() {
        journal.tasks().run(() -> Offer.in(journal.folder()), this::found);
    }

    private void found(Offer.Found found) {
        waiting.addAll(found.all());
        if (closed) {
            close();
            return;
        }
        if (!found.unreadable().isEmpty()) {
            notices.show(Notice.of(
                    "app.recovery.unreadable", found.unreadable().getFirst().toString()));
        }
        next();
    }

    /// Offers the next once nothing is being read.
    private void next() {
        reading.unsubscribe();
        if (waiting.isEmpty() || closed) {
            return;
        }
        if (opener.currentProperty().get() != null) {
            reading = opener.currentProperty().subscribe((_, now) -> {
                if (now == null) {
                    // first what comes of the reading
                    journal.tasks().inWindow(this::next);
                }
            });
            return;
        }
        Offer offer = waiting.remove();
        new RecoverySheet(
                        window,
                        preferences,
                        new OfferWords(preferences.words(), ZoneId.systemDefault()),
                        offer,
                        new Answers(() -> restore(offer), () -> later(offer), () -> discard(offer)))
                .show();
    }

    private void later(Offer offer) {
        offer.keep();
        next();
    }

    private void discard(Offer offer) {
        offer.discard();
        next();
    }

    // ----- Bringing changes back

    private void restore(Offer offer) {
        Recovery recovery = offer.recovery();
        Path file = recovery.from().file();
        Runnable then = () -> bringBack(offer);
        if (isOpen(recovery)) {
            then.run();
        } else if (file != null && Files.exists(file)) {
            opener.open(file, then);
        } else if (file != null) {
            notices.show(Notice.of("app.recovery.missing", file.toString()));
            later(offer);
        } else if (isShipped(recovery)) {
            opener.open(null, then);
        } else {
            begin(offer, then);
        }
    }

    private void begin(Offer offer, Runnable then) {
        Optional<Document> original = offer.recovery().original();
        if (original.isPresent()) {
            opener.begin(original.get(), then);
        } else {
            notices.show(
                    Notice.of("app.recovery.without", offer.recovery().place().toString()));
            later(offer);
        }
    }

    private boolean isOpen(Recovery recovery) {
        Document open = document.get();
        return open != null
                && Objects.equals(open.origin().file(), recovery.from().file())
                && (open.origin().file() != null
                        || open.origin().name().equals(recovery.from().name()));
    }

    private void bringBack(Offer offer) {
        document.commitDrafts();
        Document open = document.get();
        if (open == null || !isOpen(offer.recovery())) {
            // why it could not be opened is told by now
            later(offer);
            return;
        }
        journal.tasks().run(() -> offer.recovery().restoredIn(open), restored -> put(offer, open, restored));
    }

    private void put(Offer offer, Document before, Document restored) {
        if (!before.equals(document.get())) {
            // it has been changed while the two were brought together
            bringBack(offer);
            return;
        }
        if (restored.chronicle().contentEquals(before.chronicle())) {
            Offer.letGo(offer.recovery());
            notices.show(Notice.done("app.recovery.there"));
        } else {
            journal.adopt(offer.recovery(), restored.chronicle());
            // a conflict that comes of it is told in its place
            notices.show(Notice.done("app.recovery.restored", offer.changes().size()));
            document.set(restored);
        }
        next();
    }

    /// Leaves for another time what nobody has decided.
    public void close() {
        closed = true;
        reading.unsubscribe();
        waiting.forEach(Offer::keep);
        waiting.clear();
    }
}

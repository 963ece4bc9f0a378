package kwonik.app.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
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
    /// Those that were left for later because a question came first, which may still be answered.
    private final Set<Offer> left = new HashSet<>();

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

    /// Offers the next once nothing is being read and nothing else is asked.
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
        Optional<Stage> question = question();
        if (question.isPresent()) {
            reading = question.get().showingProperty().subscribe((_, showing) -> {
                if (!showing) {
                    // first what comes of the answer
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

    /// The question that is asked in the window at the moment.
    private Optional<Stage> question() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> window.equals(stage.getOwner())
                        && stage.getModality() == Modality.WINDOW_MODAL
                        && stage.isShowing())
                .findFirst();
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
        Runnable then = () -> opened(offer);
        Runnable unless = () -> notOpened(offer);
        if (isOpen(recovery)) {
            bringBack(offer);
        } else if (file != null && Files.exists(file)) {
            opener.open(file, then, unless);
        } else if (file != null) {
            notices.show(Notice.of("app.recovery.missing", file.toString()));
            later(offer);
        } else if (isShipped(recovery)) {
            opener.open(null, then, unless);
        } else {
            begin(offer, then, unless);
        }
    }

    private void begin(Offer offer, Runnable then, Runnable unless) {
        Optional<Document> original = offer.recovery().original();
        if (original.isPresent()) {
            opener.begin(original.get(), then, unless);
        } else {
            notices.show(
                    Notice.of("app.recovery.without", offer.recovery().place().toString()));
            later(offer);
        }
    }

    private void notOpened(Offer offer) {
        if (left.add(offer)) {
            later(offer);
        }
    }

    /// Goes on with what was opened; what was left for later meanwhile is taken up again first.
    private void opened(Offer offer) {
        if (left.remove(offer)) {
            Path place = offer.recovery().place();
            journal.tasks().run(() -> Offer.in(journal.folder()), found -> again(place, found));
        } else {
            bringBack(offer);
        }
    }

    private void again(Path place, Offer.Found found) {
        waiting.addAll(found.all());
        Optional<Offer> same = found.all().stream()
                .filter(offer -> offer.recovery().place().equals(place))
                .findFirst();
        if (same.isPresent() && !closed) {
            waiting.remove(same.get());
            bringBack(same.get());
        } else {
            found(new Offer.Found(List.of(), found.unreadable()));
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

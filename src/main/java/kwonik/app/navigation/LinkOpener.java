package kwonik.app.navigation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.archive.ChronicleId;
import kwonik.export.poster.ViewMemory;
import kwonik.layout.index.LinkWords;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.model.Chronicle;
import org.jspecify.annotations.Nullable;

/// Leads from an exported picture, or from a link, back to a view.
public final class LinkOpener {
    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final Notices notices;
    private final Tasks tasks;
    private final ChronicleOpener opening;

    public LinkOpener(
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            Notices notices,
            Tasks tasks,
            ChronicleOpener opening) {
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.notices = notices;
        this.tasks = tasks;
        this.opening = opening;
    }

    /// Where a chronicle with an id lies.
    ///
    /// @param file null for the one that the program ships
    private record Found(@Nullable Path file) {}

    /// Restores the view that a picture was made from, and opens its chronicle if it is another one and known; says
    /// what came of it. What is being read goes first.
    ///
    /// @param without hears of one that was made from no view
    public void recall(Path picture, Consumer<Path> without) {
        List<Path> recent = preferences.settings().recent();
        tasks.run(() -> {
            boolean there = Files.isRegularFile(picture);
            Optional<ViewLink> link = ViewMemory.of(picture);
            Optional<Found> found = link.flatMap(known -> find(known.chronicle(), recent));
            tasks.inWindow(() -> whenRead(() -> {
                if (!there) {
                    show(Notice.of("app.open.missing", name(picture)));
                } else if (link.isEmpty()) {
                    without.accept(picture);
                } else {
                    follow(
                            link.get(),
                            found.orElse(null),
                            Notice.of("app.recall.other", link.get().chronicle()),
                            view -> {
                                looking.jump(view);
                                show(Notice.done("app.recall.done", name(picture)));
                            });
                }
            }));
        });
    }

    /// Goes to the view of a link, and opens its chronicle if it is another one and known; says it if not.
    ///
    /// @param go takes the view once the right chronicle is there
    void follow(ViewLink link, Consumer<ViewState> go) {
        if (isOpen(link) && opening.currentProperty().get() == null) {
            restore(link, go);
            return;
        }
        List<Path> recent = preferences.settings().recent();
        tasks.run(() -> {
            Optional<Found> found = find(link.chronicle(), recent);
            Notice other = Notice.of("app.link.other", link.chronicle());
            tasks.inWindow(() -> whenRead(() -> follow(link, found.orElse(null), other, go)));
        });
    }

    private static Optional<Found> find(String id, List<Path> recent) {
        if (OpenedChronicle.shippedId().filter(id::equals).isPresent()) {
            return Optional.of(new Found(null));
        }
        return recent.stream()
                .filter(file -> ChronicleId.of(file).filter(id::equals).isPresent())
                .findFirst()
                .map(Found::new);
    }

    private void whenRead(Runnable then) {
        if (opening.currentProperty().get() == null) {
            then.run();
            return;
        }
        Subscription[] waiting = new Subscription[1];
        waiting[0] = opening.currentProperty().subscribe((_, now) -> {
            if (now == null) {
                waiting[0].unsubscribe();
                // not before the reading has been put on the screen
                tasks.inWindow(() -> whenRead(then));
            }
        });
    }

    private void follow(ViewLink link, @Nullable Found found, Notice other, Consumer<ViewState> go) {
        if (isOpen(link)) {
            restore(link, go);
        } else if (found == null) {
            show(other);
        } else {
            opening.open(found.file(), () -> {
                if (isOpen(link)) {
                    restore(link, go);
                }
            });
        }
    }

    private boolean isOpen(ViewLink link) {
        Chronicle open = document.chronicle();
        return open != null && open.about().id().equals(link.chronicle());
    }

    /// The view of the link, as far as the open chronicle has what it names.
    private void restore(ViewLink link, Consumer<ViewState> go) {
        ViewLink wanted = looking.within(link);
        String unknown = new LinkWords(preferences.words()).unknown(link, wanted);
        looking.filter(wanted.filter(), () -> {
            go.accept(looking.nearest(wanted.view()));
            if (!unknown.isEmpty()) {
                show(Notice.of("app.link.unknown", unknown));
            }
        });
    }

    private void show(Notice notice) {
        notices.show(notice);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

package kwonik.app.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.task.Tasks;
import kwonik.document.Document;
import kwonik.document.TextsBeside;
import kwonik.model.Source;

/// Puts the texts that are to lie beside the chronicle there, as soon as it is in a file.
final class KeptTexts {
    private final OpenDocument document;
    private final Tasks tasks;
    private final Notices notices;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();

    /// A text whose chronicle is in no file yet.
    private record Waiting(Source source, GivenText.Read text) {
        boolean isOf(Document saved) {
            return saved.chronicle()
                    .source(source.id())
                    .filter(now -> now.text().equals(source.text()))
                    .isPresent();
        }
    }

    KeptTexts(OpenDocument document, Tasks tasks, Notices notices) {
        this.document = document;
        this.tasks = tasks;
        this.notices = notices;
        document.onWritten(this::put);
        document.documentProperty().subscribe((old, now) -> {
            if (old != null
                    && (now == null
                            || !now.chronicle()
                                    .about()
                                    .id()
                                    .equals(old.chronicle().about().id()))) {
                waiting.clear();
            }
        });
    }

    /// Keeps the text of a source of the open chronicle beside it.
    void keep(Source source, GivenText.Read text) {
        Waiting kept = new Waiting(source, text);
        Path file = document.file();
        if (file == null) {
            waiting.add(kept);
        } else {
            tasks.run(() -> {
                if (!put(kept, file)) {
                    waiting.add(kept);
                }
            });
        }
    }

    private void put(Document saved) {
        Path file = saved.origin().file();
        if (file != null) {
            for (Waiting each : List.copyOf(waiting)) {
                if (each.isOf(saved) && put(each, file)) {
                    waiting.remove(each);
                }
            }
        }
    }

    /// Puts a text there; false where it has to be tried again with the next save.
    private boolean put(Waiting kept, Path chronicle) {
        TextsBeside beside = TextsBeside.of(chronicle);
        Path file = kept.text().file();
        try {
            if (file == null || Files.notExists(file)) {
                beside.keep(kept.text().text().article().text(), kept.source());
            } else {
                beside.keep(file, kept.source());
            }
            return true;
        } catch (IOException e) {
            String title = kept.source().publication().title();
            Notice told = Notice.of("app.source.beside.failed", title, e);
            tasks.inWindow(() -> notices.show(told));
            return false;
        }
    }
}

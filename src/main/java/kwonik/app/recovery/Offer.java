package kwonik.app.recovery;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kwonik.document.merge.FieldChange;
import kwonik.document.recovery.Recoveries;
import kwonik.document.recovery.Recovery;

/// Changes that a program could not save, ready to be shown.
///
/// @param changes what differs, field by field
/// @param fileChanged whether their file is another than the one that was changed
record Offer(Recovery recovery, List<FieldChange> changes, boolean fileChanged) {
    Offer {
        changes = List.copyOf(changes);
    }

    /// What was found.
    ///
    /// @param unreadable journals of which nothing can be read
    record Found(List<Offer> all, List<Path> unreadable) {
        Found {
            all = List.copyOf(all);
            unreadable = List.copyOf(unreadable);
        }
    }

    /// Looks for all that can be offered, and lets go of what its file has by now; takes its time.
    static Found in(Path folder) {
        Recoveries found = Recoveries.in(folder);
        List<Offer> all = new ArrayList<>();
        for (Recovery recovery : found.all()) {
            try {
                if (recovery.isSaved()) {
                    letGo(recovery);
                } else {
                    all.add(new Offer(recovery, recovery.changes(), recovery.isFileChanged()));
                }
            } catch (RuntimeException e) {
                // the others are offered all the same
                System.getLogger(Offer.class.getName()).log(Level.WARNING, "not offered: " + recovery.place(), e);
                leave(recovery);
            }
        }
        return new Found(all, found.unreadable());
    }

    /// Deletes changes that nobody needs any more.
    static void letGo(Recovery recovery) {
        try {
            recovery.letGo();
        } catch (IOException e) {
            System.getLogger(Offer.class.getName()).log(Level.WARNING, "not deleted: " + recovery.place(), e);
        }
    }

    /// Deletes the changes, with what was set aside of a damaged journal: nobody wants them.
    void discard() {
        Path damaged = recovery.damaged();
        letGo(recovery);
        if (damaged != null) {
            try {
                Files.deleteIfExists(damaged);
            } catch (IOException e) {
                System.getLogger(Offer.class.getName()).log(Level.WARNING, "not deleted: " + damaged, e);
            }
        }
    }

    /// Leaves the changes for another time.
    void keep() {
        leave(recovery);
    }

    private static void leave(Recovery recovery) {
        try {
            recovery.keep();
        } catch (IOException e) {
            System.getLogger(Offer.class.getName()).log(Level.WARNING, "still held: " + recovery.place(), e);
        }
    }
}

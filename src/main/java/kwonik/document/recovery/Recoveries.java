package kwonik.document.recovery;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kwonik.archive.file.HeldFolder;
import kwonik.archive.journal.Journal.Step;

/// What programs that were cut off have left in the folder of the journals.
///
/// @param all the last first
/// @param unreadable journals of which nothing can be read, where they were put aside
public record Recoveries(List<Recovery> all, List<Path> unreadable) {
    private static final String DAMAGED = "changes.damaged";
    private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.kwonik-[0-9a-z]{8}\\.tmp");
    private static final Pattern LOCK = Pattern.compile("\\..+\\.kwonik-lock");

    public Recoveries {
        all = List.copyOf(all);
        unreadable = List.copyOf(unreadable);
    }

    /// Holds every journal whose program is gone, and deletes the folders in which there is none; takes its time.
    ///
    /// @param parent the folder of the journals, which need not be there
    public static Recoveries in(Path parent) {
        return in(parent, Recovery::read);
    }

    /// Reads what is in a folder.
    interface Reader {
        Optional<Recovery> read(HeldFolder folder) throws IOException;
    }

    static Recoveries in(Path parent, Reader reader) {
        List<Recovery> all = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        for (Path folder : folders(parent)) {
            try {
                Optional<HeldFolder> held = HeldFolder.takeOver(folder);
                if (held.isPresent()) {
                    read(held.get(), reader, all, unreadable);
                }
            } catch (IOException | RuntimeException e) {
                // it stays for another time
                System.getLogger(Recoveries.class.getName()).log(Level.WARNING, "not recovered: " + folder, e);
            }
        }
        all.sort(Comparator.comparingLong(Recoveries::last).reversed());
        return new Recoveries(all, unreadable);
    }

    private static long last(Recovery recovery) {
        List<Step> steps = recovery.steps();
        return steps.isEmpty() ? 0 : steps.getLast().at().toEpochMilli();
    }

    private static void read(HeldFolder folder, Reader reader, List<Recovery> all, List<Path> unreadable)
            throws IOException {
        Path changes = folder.path().resolve(Recovery.CHANGES);
        Path damaged = folder.path().resolve(DAMAGED);
        try {
            Optional<Recovery> recovery = reader.read(folder);
            if (recovery.isPresent()) {
                all.add(recovery.get());
            } else {
                Files.move(changes, damaged, StandardCopyOption.REPLACE_EXISTING);
                unreadable.add(damaged);
                folder.close();
            }
        } catch (NoSuchFileException _) {
            // nothing was changed before its program went, or it was put aside
            if (Files.exists(damaged)) {
                folder.close();
            } else {
                sweep(folder);
            }
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /// Deletes what a program has left before anything was changed, and the folder if there is nothing else in it.
    private static void sweep(HeldFolder folder) throws IOException {
        boolean empty = true;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder.path())) {
            for (Path each : all) {
                String name = String.valueOf(each.getFileName());
                if (name.equals(Recovery.BASE) || TEMPORARY.matcher(name).matches()) {
                    Files.deleteIfExists(each);
                } else {
                    empty &= LOCK.matcher(name).matches();
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        if (empty) {
            folder.delete();
        } else {
            folder.close();
        }
    }

    private static List<Path> folders(Path parent) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent)) {
            for (Path each : all) {
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(each);
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            // there is no such folder, or none that could be read: nothing to offer
            return folders;
        }
        return folders;
    }
}

package kwonik.app.edit.section;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kwonik.archive.file.FileBeside;
import kwonik.archive.file.FileReason;
import kwonik.document.NewId;
import kwonik.image.ImageFault;
import kwonik.image.ImageFile;
import kwonik.image.ImageFolder;
import kwonik.model.Illustration;
import kwonik.model.Localized;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Takes picture files to where the pictures of a chronicle lie: beside it.
///
/// @param chronicle its file
record PictureFiles(Path chronicle) {
    private static final String FOLDER = "pictures";

    /// What came of taking some files.
    ///
    /// @param pictures that lie beside the chronicle now
    /// @param refused what is wrong with the others
    record Taken(List<Illustration> pictures, List<Refused> refused) {}

    /// Why a file was not taken.
    ///
    /// @param key of the message
    record Refused(String key, String name, @Nullable IOException reason) {
        String say(Words words) {
            return words.say(key, name, reason == null ? "" : FileReason.of(reason, words));
        }
    }

    /// Takes some files; takes its time.
    Taken take(List<Path> files) {
        List<Illustration> pictures = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Path file : files) {
            Path name = file.getFileName();
            try {
                Optional<String> fault = fault(file);
                if (fault.isPresent()) {
                    refused.add(new Refused("app.edit.picture." + fault.get(), String.valueOf(name), null));
                    continue;
                }
                String there = place(file);
                Optional<String> unnamed = Illustration.fault(there);
                if (unnamed.isPresent()) {
                    // it lies beside the chronicle already, under a name that no chronicle can say
                    refused.add(new Refused("app.edit.picture.name", there, null));
                } else {
                    pictures.add(new Illustration(there, Localized.NONE, "", ""));
                }
            } catch (IOException e) {
                refused.add(new Refused("app.edit.picture.failed", String.valueOf(name), e));
            }
        }
        return new Taken(pictures, refused);
    }

    private static Optional<String> fault(Path file) throws IOException {
        Path real = file.toRealPath();
        Path name = real.getFileName();
        return name == null
                ? Optional.of(ImageFault.MISSING.code())
                : switch (new ImageFolder(real.getParent()).find(name.toString())) {
                    case ImageFile _ -> Optional.<String>empty();
                    case ImageFault fault -> Optional.of(fault.code());
                };
    }

    private String place(Path file) throws IOException {
        Path folder = chronicle.toAbsolutePath().getParent();
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = NewId.of(dot < 0 ? name : name.substring(0, dot), "picture", _ -> false);
        return new FileBeside(folder == null ? Path.of("") : folder, FOLDER).place(file, stem);
    }
}

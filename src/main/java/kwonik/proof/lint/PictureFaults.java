package kwonik.proof.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kwonik.image.FoundImage;
import kwonik.image.ImageFault;
import kwonik.image.ImageFile;
import kwonik.image.ImageFolder;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Illustration;

/// Pictures whose file cannot be shown, or of which it is not said what they show, whose they are, or under which
/// licence.
public final class PictureFaults {
    private PictureFaults() {}

    /// Those of all events; takes its time, since each file is read to its end.
    ///
    /// @param images where the pictures lie
    public static List<LintWarning> in(Chronicle chronicle, ImageFolder images) {
        return chronicle.events().stream()
                .flatMap(event -> in(event, images).stream())
                .toList();
    }

    private static Optional<ImageFault> fault(FoundImage found) {
        return switch (found) {
            case ImageFault fault -> Optional.of(fault);
            case ImageFile file -> file.isWhole() ? Optional.empty() : Optional.of(ImageFault.BROKEN);
        };
    }

    private static List<LintWarning> in(Event event, ImageFolder images) {
        List<LintWarning> found = new ArrayList<>();
        for (Illustration picture : event.details().evidence().pictures()) {
            String file = picture.file();
            fault(images.find(file))
                    .ifPresent(fault -> found.add(new LintWarning.PictureFile(event.id(), file, fault)));
            if (picture.alt().isEmpty()) {
                found.add(new LintWarning.PictureAlt(event.id(), file));
            }
            if (picture.credit().isBlank()) {
                found.add(new LintWarning.PictureCredit(event.id(), file));
            }
            if (picture.license().isBlank()) {
                found.add(new LintWarning.PictureLicense(event.id(), file));
            }
        }
        return found;
    }
}

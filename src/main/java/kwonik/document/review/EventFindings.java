package kwonik.document.review;

import java.util.List;
import java.util.function.Consumer;
import kwonik.document.merge.FieldPath;
import kwonik.document.merge.Parts;
import kwonik.image.ImageFault;
import kwonik.image.ImageFolder;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Illustration;
import kwonik.model.Reference;

/// What the fields of an event still want.
final class EventFindings {
    private static final int MOST_WORDS = 15;

    private final Event event;
    private final Consumer<Finding> found;

    private EventFindings(Event event, Consumer<Finding> found) {
        this.event = event;
        this.found = found;
    }

    /// @param images where the pictures lie
    static void tell(Event event, ImageFolder images, Consumer<Finding> found) {
        EventFindings findings = new EventFindings(event, found);
        DateBasis basis = event.details().basis();
        if (basis.kind() == DateBasis.Kind.INFERRED && basis.note().isEmpty()) {
            findings.tell("working", "working");
        }
        if (basis.kind() == DateBasis.Kind.EXTERNAL && basis.reference().isEmpty()) {
            findings.tell("outside", "working");
        }
        int number = 1;
        for (Reference reference : event.details().references()) {
            findings.reference(reference, String.valueOf(number));
            number++;
        }
        number = 1;
        for (Illustration picture : event.details().evidence().pictures()) {
            findings.picture(picture, images, String.valueOf(number));
            number++;
        }
    }

    private void tell(String key, String... names) {
        found.accept(new Finding.Doubtful(
                new FieldPath(Parts.Kind.EVENT, event.id(), List.of(names)), key, List.of(MOST_WORDS)));
    }

    private void reference(Reference reference, String number) {
        String address = reference.url();
        if (!address.isEmpty() && !address.startsWith("https://") && !address.startsWith("http://")) {
            tell("address", "references", number, "url");
        }
        if (reference.quote().strip().split("\\s+").length > MOST_WORDS) {
            tell("phrase", "references", number, "quote");
        }
    }

    private void picture(Illustration picture, ImageFolder images, String number) {
        // where there is no folder yet, nothing is missing from it
        if (images.find(picture.file()) instanceof ImageFault fault && fault != ImageFault.NOWHERE) {
            found.accept(new Finding.Doubtful(
                    new FieldPath(Parts.Kind.EVENT, event.id(), List.of("pictures", number)),
                    "picture-file",
                    List.of(picture.file())));
        }
        if (picture.alt().isEmpty()) {
            tell("picture-alt", "pictures", number, "alt");
        }
        if (picture.credit().isBlank()) {
            tell("picture-credit", "pictures", number, "credit");
        }
        if (picture.license().isBlank()) {
            tell("picture-license", "pictures", number, "license");
        }
    }
}

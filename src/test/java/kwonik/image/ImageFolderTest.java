package kwonik.image;

import static kwonik.image.TestImages.jpeg;
import static kwonik.image.TestImages.landscape;
import static kwonik.image.TestImages.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found beside a chronicle.
class ImageFolderTest {
    @TempDir
    Path outside;

    private Path folder;
    private ImageFolder images;

    @BeforeEach
    void aFolderOfAllSorts() throws IOException {
        folder = Files.createDirectories(outside.resolve("chronicle"));
        images = ImageFolder.of(folder.resolve("a.json"));
        Files.createDirectories(folder.resolve("p/é"));
        Files.createDirectories(folder.resolve("folder.png"));
        write("a.jpg", jpeg(landscape(40, 30)));
        write("p/é/b.png", TestImages.png(landscape(30, 40)));
        write("upright.jpg", turned(jpeg(landscape(40, 30)), 6));
        write("misnamed.png", jpeg(landscape(40, 30)));
        write("new.webp", TestImages.WEBP_LOSSY);
        write("text.png", "no picture".getBytes(StandardCharsets.UTF_8));
        write("empty.jpg", new byte[0]);
        write("bomb.png", TestImages.bomb(100_000, 100_000));
        write("wide.png", TestImages.bomb(2_000_000_000, 1));
        Files.write(outside.resolve("secret.png"), TestImages.png(landscape(4, 4)));
        try (RandomAccessFile long1 =
                new RandomAccessFile(folder.resolve("long.jpg").toFile(), "rw")) {
            long1.write(jpeg(landscape(40, 30)));
            long1.setLength(ImageFolder.MOST_BYTES + 1);
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg, 40 x 30 JPEG",
        "p/é/b.png, 30 x 40 PNG",
        "upright.jpg, 30 x 40 JPEG",
        "misnamed.png, 40 x 30 JPEG",
        "new.webp, WEBP",
        "text.png, BROKEN",
        "empty.jpg, BROKEN",
        "folder.png, BROKEN",
        "bomb.png, LARGE",
        "wide.png, LARGE",
        "long.jpg, LARGE",
        "gone.png, MISSING",
        "gone/gone.png, MISSING",
        "a.jpg/gone.png, MISSING"
    })
    void everyFileIsToldForWhatItIs(String file, String expected) {
        String told = switch (images.find(file)) {
            case ImageFile found ->
                found.width() + " x " + found.height() + " " + found.head().kind();
            case ImageFault fault -> fault.name();
        };
        assertEquals(expected, told);
    }

    @Test
    void aLinkLeadsWithinTheFolderAndNotOutOfIt() throws IOException {
        Files.createSymbolicLink(folder.resolve("in.png"), Path.of("p/é/b.png"));
        Files.createSymbolicLink(folder.resolve("out.png"), outside.resolve("secret.png"));
        Files.createSymbolicLink(folder.resolve("up"), outside);
        Files.createSymbolicLink(folder.resolve("nowhere.png"), Path.of("gone.png"));
        Files.createSymbolicLink(folder.resolve("round.png"), Path.of("round.png"));
        assertInstanceOf(ImageFile.class, images.find("in.png"));
        assertEquals(ImageFault.OUTSIDE, images.find("out.png"));
        assertEquals(ImageFault.OUTSIDE, images.find("up/secret.png"));
        assertEquals(ImageFault.MISSING, images.find("nowhere.png"));
        assertEquals(ImageFault.MISSING, images.find("round.png"));
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(outside.resolve("link"), folder);
        assertInstanceOf(ImageFile.class, ImageFolder.of(link.resolve("a.json")).find("a.jpg"));
    }

    @Test
    void aChronicleInNoFileHasNothingBesideIt() {
        assertEquals(ImageFault.NOWHERE, ImageFolder.of(null).find("a.jpg"));
        assertEquals(ImageFault.NOWHERE, ImageFolder.NONE.find("a.jpg"));
    }

    @Test
    void whatMayNotBeReadIsToldAsThat() throws IOException {
        Path closed = folder.resolve("a.jpg");
        Files.setPosixFilePermissions(closed, java.util.Set.of());
        assumeTrue(!Files.isReadable(closed), "nothing is closed to this user");
        assertEquals(ImageFault.CLOSED, images.find("a.jpg"));
    }

    @Test
    void aFileThatHasChangedIsAnother() throws IOException {
        FoundImage before = images.find("a.jpg");
        assertEquals(before, images.find("a.jpg"));
        write("a.jpg", jpeg(landscape(41, 30)));
        org.junit.jupiter.api.Assertions.assertNotEquals(before, images.find("a.jpg"));
    }
}

package kwonik.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.export.common.ImageSize;
import kwonik.export.poster.Poster;
import kwonik.export.poster.PosterOptions;
import kwonik.export.poster.PosterSubject;
import kwonik.export.poster.ViewMemory;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewLink;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.TextMeasure;
import kwonik.words.Words;

/// Mutated pictures that are dropped on the window: a link or none, and never more than that.
public final class PictureAttack implements Attack {
    private static final List<String> HOSTILE =
            List.of("/KwonikLink(", "\"/KwonikLink(\"", "<metadata>", "iTXt", "stream\n", "<<");
    private static final int OFTEN = 20_000;

    private final Path folder;
    private final List<byte[]> pictures = new ArrayList<>();

    public PictureAttack(Path folder, TextMeasure measure) throws IOException {
        this.folder = folder;
        ChronicleIndex index = ChronicleIndex.of(
                ChronicleReader.read(new ByteArrayInputStream(Corpus.CHRONICLES.getFirst()), "small.json")
                        .chronicle());
        for (String ending : Poster.ENDINGS) {
            Path file = folder.resolve("whole." + ending);
            new Poster(
                            index,
                            new PosterSubject.Time(index.whole()),
                            new ImageSize(640, 360, 96),
                            Look.LIGHT,
                            Words.in(Locale.ENGLISH),
                            ImageFolder.NONE,
                            PosterOptions.NONE)
                    .write(file, measure, Progress.NONE);
            pictures.add(Files.readAllBytes(file));
        }
    }

    @Override
    public byte[] input(Random random) {
        byte[] picture = Mutation.one(random, pictures);
        if (random.nextInt(6) == 0) {
            String hostile = Mutation.one(random, HOSTILE).repeat(1 + random.nextInt(OFTEN));
            byte[] more = hostile.getBytes(StandardCharsets.ISO_8859_1);
            byte[] both = java.util.Arrays.copyOf(picture, picture.length + more.length);
            System.arraycopy(more, 0, both, picture.length, more.length);
            return both;
        }
        return Mutation.bytes(random, picture);
    }

    @Override
    public void on(byte[] input) throws IOException {
        // a picture may come under the ending of another
        for (String ending : Poster.ENDINGS) {
            Path file = Files.write(folder.resolve("dropped." + ending), input);
            Optional<ViewLink> link = ViewMemory.of(file);
            link.ifPresent(view -> assertEquals(
                    view.toString(),
                    String.valueOf(ViewLink.parse(view.toString()).orElseThrow())));
        }
    }
}

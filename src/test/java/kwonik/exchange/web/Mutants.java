package kwonik.exchange.web;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.OddInputs;
import kwonik.exchange.common.RefusedException;

/// Throws files with a few faults at random at a reader, the same ones each time.
public final class Mutants {
    private static final int USUAL = 3_000;
    private static final String SIGNS = "{}[]()<>'\"`,:;\\+/*-=&?.0123456789\n\t é~XZ";

    private Mutants() {}

    /// A reader of files.
    public interface Reader {
        Imported read(DataFile file, Progress progress) throws RefusedException;
    }

    /// Reads many: each ends in a chronicle or in a sentence.
    ///
    /// @return how many were read
    public static int read(String name, String base, Reader reader) {
        Random random = new Random(17);
        int many = Integer.getInteger("kwonik.fuzz.mutations", USUAL);
        int read = 0;
        OddInputs inputs = new OddInputs();
        for (int i = 0; i < many; i++) {
            String text = mutant(base, random);
            read += inputs.of(() -> text, () -> {
                Imported imported =
                        reader.read(DataFile.of(name, text.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
                imported.chronicle().events().forEach(event -> {
                    if (event.when() != null) {
                        kwonik.edtf.When.parse(event.when().edtf());
                    }
                });
                return true;
            });
        }
        return read;
    }

    private static String mutant(String base, Random random) {
        StringBuilder text = new StringBuilder(base);
        for (int change = random.nextInt(6); change >= 0 && !text.isEmpty(); change--) {
            int place = random.nextInt(text.length());
            int end = Math.min(text.length(), place + random.nextInt(1, 40));
            switch (random.nextInt(7)) {
                case 0 -> text.deleteCharAt(place);
                case 1 -> text.insert(place, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> text.setCharAt(place, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 3 -> text.setCharAt(place, (char) random.nextInt(1, 0x3000));
                case 4 -> text.delete(place, end);
                case 5 -> text.setLength(random.nextInt(10) == 0 ? Math.max(1, place) : text.length());
                default -> text.insert(random.nextInt(text.length()), text.substring(place, end));
            }
        }
        return text.toString();
    }
}

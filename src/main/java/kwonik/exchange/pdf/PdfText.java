package kwonik.exchange.pdf;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// A small program that writes the text layer of a PDF document to its standard output.
///
/// It is a process of its own because PDFBox is no named module, which jlink would ask for, and because a foreign file
/// must neither fill the memory of the window nor hold it up. On its standard input it is given the path of the file,
/// in UTF-8 and on one line; where that input ends, nobody waits any more, and it stops. It writes, in UTF-8, a line
/// with the title of the document, a line with its author, then the text; its exit code is one of those below.
public final class PdfText {
    public static final int DONE = 0;
    /// A password is needed.
    public static final int LOCKED = 3;
    public static final int BROKEN = 4;
    /// The document needs more memory than the process has.
    public static final int TOO_LARGE = 5;
    /// PDFBox is not there.
    public static final int NO_READER = 6;
    private static final int ABANDONED = 7;

    private PdfText() {}

    /// Runs the program and ends the process.
    public static void main(String[] args) throws IOException {
        String path = line(System.in);
        Thread watch = new Thread(PdfText::waitForTheEnd, "watch");
        watch.setDaemon(true);
        watch.start();
        // without order: nothing is left to be done, and threads of libraries do not keep the process
        Runtime.getRuntime().halt(write(new File(path), System.out));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void waitForTheEnd() {
        try {
            while (System.in.read() >= 0) {
                // what else is said is of no interest
            }
        } catch (IOException _) {
            // that is an end, too
        }
        Runtime.getRuntime().halt(ABANDONED);
    }

    private static int write(File file, OutputStream out) {
        try {
            FontMappers.set(new BuiltInFont());
            try (PDDocument document = Loader.loadPDF(file, IOUtils.createMemoryOnlyStreamCache());
                    OutputStream buffered = new BufferedOutputStream(out)) {
                buffered.write(text(document).getBytes(StandardCharsets.UTF_8));
            }
            return DONE;
        } catch (InvalidPasswordException _) {
            return LOCKED;
        } catch (OutOfMemoryError _) {
            return TOO_LARGE;
        } catch (NoClassDefFoundError _) {
            return NO_READER;
        } catch (IOException | RuntimeException | StackOverflowError _) {
            // a damaged document may break the reader anywhere
            return BROKEN;
        }
    }

    private static String text(PDDocument document) throws IOException {
        PDDocumentInformation about = document.getDocumentInformation();
        String facts = Stream.of(about.getTitle(), about.getAuthor())
                .map(fact -> Objects.requireNonNullElse(fact, "").replaceAll("\\p{Cntrl}+", " ") + "\n")
                .reduce("", String::concat);
        return facts + PdfParagraphs.of(PdfLines.of(document));
    }
}

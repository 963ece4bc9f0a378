package kwonik.export.poster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kwonik.archive.file.Progress;
import kwonik.export.pdf.Pdfs;
import kwonik.export.png.PngExport;
import kwonik.export.svg.SvgExport;
import kwonik.image.ImageFile;
import kwonik.image.ImageFolder;
import kwonik.image.TestImages;
import kwonik.image.Turn;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Photos in picture files of each kind.
class PhotoExportTest {
    private static final int GROUND = 0xFFFFFFFF;
    private static final List<Integer> QUARTERS = List.of(0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0xFFFFFF00);
    private static final Box BOX = new Box(20, 10, 120, 80);

    @TempDir
    Path folder;

    @BeforeAll
    static void startToolkit() {
        HeadlessToolkit.start();
    }

    private Mark.Photo photo(String name, byte... bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        ImageFile file = (ImageFile) new ImageFolder(folder).find(name);
        Mark otherwise = new Mark.Band(BOX.x(), BOX.y(), BOX.width(), BOX.height(), 0, 0xFF123456, 0);
        return new Mark.Photo(BOX, file, "Four quarters", List.of(otherwise));
    }

    private BufferedImage png(Picture picture) throws IOException {
        Path file = folder.resolve("out.png");
        new PngExport(picture, 96, List.of()).write(file, Progress.NONE);
        return ImageIO.read(file.toFile());
    }

    private BufferedImage pdf(Picture picture) throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdfs.file(folder, picture))) {
            return new PDFRenderer(document).renderImage(0, 96f / 72, ImageType.ARGB);
        }
    }

    private String svg(Picture picture) throws IOException {
        Path file = folder.resolve("out.svg");
        new SvgExport(picture, Chronicles.FIXED, Pdfs.NUMBERS).write(file, Progress.NONE);
        return Files.readString(file);
    }

    private static void showsQuarters(BufferedImage image, String what) {
        List<int[]> middles = List.of(new int[] {50, 30}, new int[] {110, 30}, new int[] {50, 70}, new int[] {110, 70});
        for (int i = 0; i < 4; i++) {
            near(QUARTERS.get(i), image.getRGB(middles.get(i)[0], middles.get(i)[1]), what + ", quarter " + i);
        }
        near(GROUND, image.getRGB(17, 50), what + ", to the left");
        near(GROUND, image.getRGB(143, 50), what + ", to the right");
        near(GROUND, image.getRGB(80, 7), what + ", above");
        near(GROUND, image.getRGB(80, 93), what + ", below");
    }

    private static void near(int wanted, int argb, String what) {
        for (int shift = 0; shift < 32; shift += 8) {
            // a JPEG packs colours with some loss
            assertEquals(wanted >>> shift & 0xFF, argb >>> shift & 0xFF, 12, what + " is " + Integer.toHexString(argb));
        }
    }

    static Stream<Turn> turns() {
        return Arrays.stream(Turn.values());
    }

    private Mark.Photo held(Turn turn) throws IOException {
        byte[] stored = TestImages.jpeg(TestImages.held(TestImages.quarters(240, 160), turn));
        return photo("held.jpg", TestImages.turned(stored, turn));
    }

    @ParameterizedTest
    @MethodSource("turns")
    void aPhotoStandsUprightInPngAndPdf(Turn turn) throws IOException {
        Picture picture = Pdfs.picture(200, 100, held(turn));
        showsQuarters(png(picture), "PNG " + turn);
        showsQuarters(pdf(picture), "PDF " + turn);
    }

    /// What an SVG file shows where it puts an image.
    @ParameterizedTest
    @MethodSource("turns")
    void aPhotoStandsUprightInSvg(Turn turn) throws IOException {
        String svg = svg(Pdfs.picture(200, 100, held(turn)));
        Matcher image = Pattern.compile("<image ([^>]*)xlink:href=\"data:image/jpeg;base64,([^\"]*)\"")
                .matcher(svg);
        assertTrue(image.find(), svg);
        BufferedImage stored =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(image.group(2))));
        double[] m = {1, 0, 0, 1, 0, 0};
        Matcher matrix = Pattern.compile("matrix\\(([^)]*)\\)").matcher(image.group(1));
        if (matrix.find()) {
            m = Stream.of(matrix.group(1).split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        }
        AffineTransform place = new AffineTransform(m);
        place.translate(number(image.group(1), "x"), number(image.group(1), "y"));
        place.scale(
                number(image.group(1), "width") / stored.getWidth(),
                number(image.group(1), "height") / stored.getHeight());
        BufferedImage sheet = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 200, 100);
        g.drawImage(stored, place, null);
        showsQuarters(sheet, "SVG " + turn);
        assertTrue(image.group(1).contains("aria-label=\"Four quarters\""));
        assertFalse(
                new String(Base64.getDecoder().decode(image.group(2)), StandardCharsets.ISO_8859_1).contains("Exif"));
    }

    private static double number(String attributes, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
    }

    @Test
    void aPngIsShownInEachKindOfFile() throws IOException {
        byte[] bytes = TestImages.png(TestImages.quarters(240, 160));
        Picture picture = Pdfs.picture(200, 100, photo("a.png", bytes));
        showsQuarters(png(picture), "PNG");
        showsQuarters(pdf(picture), "PDF");
        assertTrue(svg(picture)
                .contains("data:image/png;base64," + Base64.getEncoder().encodeToString(bytes)));
    }

    @Test
    void whatCanBeSeenThroughLetsTheGroundThrough() throws IOException {
        BufferedImage half = new BufferedImage(120, 80, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 120; x++) {
                half.setRGB(x, y, x < 60 ? 0x800000FF : 0);
            }
        }
        Picture picture = Pdfs.picture(200, 100, photo("half.png", TestImages.png(half)));
        for (BufferedImage image : List.of(png(picture), pdf(picture))) {
            near(0xFF7F7FFF, image.getRGB(50, 50), "half");
            near(GROUND, image.getRGB(110, 50), "clear");
        }
    }

    @Test
    void aPdfHasTheVeryBytesOfAJpegAndHasThemOnce() throws IOException {
        byte[] bytes = TestImages.jpeg(TestImages.quarters(240, 160));
        Mark.Photo photo = photo("a.jpg", bytes);
        Picture picture = Pdfs.picture(400, 100, photo, photo.moved(200, 0));
        byte[] pdf = Pdfs.file(folder, List.of(Pdfs.page(picture), Pdfs.page(picture)), null);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int images = 0;
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                PDImageXObject image =
                        (PDImageXObject) document.getPage(0).getResources().getXObject(name);
                assertArrayEquals(
                        bytes, image.getCOSObject().createRawInputStream().readAllBytes());
                assertEquals(240, image.getWidth());
                images++;
            }
            assertEquals(1, images);
        }
        assertArrayEquals(pdf, Pdfs.file(folder, List.of(Pdfs.page(picture), Pdfs.page(picture)), null));
    }

    @Test
    void grayAndInksAreShown() throws IOException {
        BufferedImage gray = new BufferedImage(120, 80, BufferedImage.TYPE_BYTE_GRAY);
        gray.createGraphics().drawImage(TestImages.quarters(120, 80), 0, 0, null);
        Picture picture = Pdfs.picture(200, 100, photo("gray.jpg", TestImages.jpeg(gray)));
        assertEquals(
                Integer.toHexString(png(picture).getRGB(50, 30)),
                Integer.toHexString(pdf(picture).getRGB(50, 30)));
    }

    static Stream<byte[]> broken() {
        byte[] jpeg = TestImages.jpeg(TestImages.quarters(240, 160));
        byte[] png = TestImages.png(TestImages.quarters(240, 160));
        return Stream.of(Arrays.copyOf(jpeg, jpeg.length - 400), Arrays.copyOf(png, png.length - 60));
    }

    /// Its head is sound, so that it is planned for; only whoever draws it sees that it breaks off.
    @ParameterizedTest
    @MethodSource("broken")
    void aPhotoThatBreaksOffIsReplacedByWhatIsPlannedForThat(byte[] bytes) throws IOException {
        Picture picture = Pdfs.picture(200, 100, photo("broken.png", bytes));
        near(0xFF123456, png(picture).getRGB(80, 50), "PNG");
        near(0xFF123456, pdf(picture).getRGB(80, 50), "PDF");
        String svg = svg(picture);
        assertTrue(svg.contains("#123456") && !svg.contains("<image"), svg);
    }

    @Test
    void aPhotoThatIsGoneByThenIsReplacedToo() throws IOException {
        Mark.Photo photo = photo("a.png", TestImages.png(TestImages.quarters(24, 16)));
        Files.delete(folder.resolve("a.png"));
        Picture picture = Pdfs.picture(200, 100, photo);
        near(0xFF123456, png(picture).getRGB(80, 50), "PNG");
        near(0xFF123456, pdf(picture).getRGB(80, 50), "PDF");
        assertTrue(svg(picture).contains("#123456"));
    }

    @Test
    void aPhotoIsNamedForWhoDoesNotSeeIt() throws IOException {
        Mark.Photo photo = photo("a.png", TestImages.png(TestImages.quarters(24, 16)));
        Picture alone = Pdfs.picture(200, 100, photo);
        assertTrue(alts(Pdfs.file(folder, alone)).contains("Picture: Four quarters"));
        Picture grouped = Pdfs.picture(
                200,
                100,
                List.of(photo, Pdfs.words(10, 10, "words")),
                List.of(Pdfs.spot(3, BOX)),
                List.of(new Picture.Group(Pdfs.spot(3, BOX), 0, 2)));
        assertTrue(alts(Pdfs.file(folder, grouped)).contains("Événement (3). More about it. Picture: Four quarters"));
        assertTrue(svg(grouped).contains("<desc>More about it. Picture: Four quarters</desc>"));
    }

    private static List<String> alts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getXrefTable().keySet().stream()
                    .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                    .filter(COSDictionary.class::isInstance)
                    .map(object -> ((COSDictionary) object).getString(COSName.ALT, ""))
                    .filter(alt -> !alt.isEmpty())
                    .toList();
        }
    }
}

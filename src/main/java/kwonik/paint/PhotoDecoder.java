package kwonik.paint;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import kwonik.image.ImageFile;
import kwonik.image.JpegData;
import kwonik.image.Pixels;
import kwonik.image.PngDecoder;
import kwonik.image.Turn;
import kwonik.layout.picture.Size;

/// Decodes a picture file to the size in which it is wanted, upright. Takes its time, and little memory however large
/// the picture is: the toolkit makes a JPEG small while it reads it, and [PngDecoder] does so with a PNG.
final class PhotoDecoder {
    /// Graphics cards take no longer side.
    private static final double LONGEST = 4096;

    private PhotoDecoder() {}

    /// The pixels to decode for a photo that is drawn in so many: never more than it has, nor than a bound.
    static Size wanted(ImageFile file, double width, double height, double mostPixels) {
        double scale = Math.min(1, Math.max(width / file.width(), height / file.height()));
        double all = (double) file.width() * file.height();
        scale = Math.min(scale, Math.sqrt(mostPixels / all));
        scale = Math.min(scale, LONGEST / Math.max(file.width(), file.height()));
        return new Size(Math.max(1, Math.ceil(file.width() * scale)), Math.max(1, Math.ceil(file.height() * scale)));
    }

    /// The picture in about this size.
    ///
    /// @throws IOException if it cannot be read
    static Image decode(ImageFile file, Size size) throws IOException {
        return switch (file.head().kind()) {
            case PNG -> png(file, size);
            case JPEG -> jpeg(file, size);
            case WEBP -> throw new IOException("the toolkit reads no webp");
        };
    }

    private static Image png(ImageFile file, Size size) throws IOException {
        double smaller = Math.min(file.width() / size.width(), file.height() / size.height());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
            return image(PngDecoder.decode(in, (int) Math.max(1, smaller)));
        }
    }

    private static Image jpeg(ImageFile file, Size size) throws IOException {
        JpegData data = JpegData.of(file.read()).orElseThrow(() -> new IOException("no whole picture"));
        Turn turn = file.head().turn();
        double width = turn.swapsSides() ? size.height() : size.width();
        double height = turn.swapsSides() ? size.width() : size.height();
        Image stored = new Image(new ByteArrayInputStream(data.bytes()), width, height, false, true);
        if (stored.isError() || stored.getWidth() < 1) {
            throw new IOException(stored.getException());
        }
        return turn == Turn.NONE ? stored : image(turn.upright(pixels(stored)));
    }

    private static Pixels pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Pixels(width, height, argb);
    }

    private static Image image(Pixels pixels) {
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        return image;
    }
}

package kwonik.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.Deflater;
import kwonik.image.ImageFile;
import kwonik.image.ImageKind;
import kwonik.image.JpegData;
import kwonik.image.Pixels;
import kwonik.image.PngDecoder;

/// Writes the picture of a file as an image (ISO 32000-1, 8.9.5): a JPEG as it is, the pixels of a PNG deflated, and
/// how much they hide as a mask.
final class PdfPhoto {
    /// More pixels than these are no sharper in print.
    private static final double MOST_PIXELS = 16e6;
    /// The first level of zlib that looks for better matches.
    private static final int LEVEL = 4;
    /// Each byte is told as the difference to that above it, of 3 or 1 bytes a pixel (7.4.4.4).
    private static final byte UP = 2;

    private PdfPhoto() {}

    /// Writes a picture.
    ///
    /// @return its number; empty if it is broken
    static OptionalInt write(PdfFile out, ImageFile file) throws IOException {
        byte[] bytes;
        Optional<Pixels> png;
        Optional<JpegData> jpeg;
        try {
            bytes = file.read();
            png = file.head().kind() == ImageKind.PNG ? Optional.of(decoded(file, bytes)) : Optional.empty();
            jpeg = file.head().kind() == ImageKind.JPEG ? JpegData.of(bytes) : Optional.empty();
        } catch (IOException _) {
            // it is told in the place of the picture
            return OptionalInt.empty();
        }
        if (png.isPresent()) {
            return OptionalInt.of(write(out, png.get()));
        }
        return jpeg.isPresent() ? OptionalInt.of(write(out, file, jpeg.get())) : OptionalInt.empty();
    }

    private static Pixels decoded(ImageFile file, byte[] bytes) throws IOException {
        double all = (double) file.width() * file.height();
        return PngDecoder.decode(new ByteArrayInputStream(bytes), (int) Math.ceil(Math.sqrt(all / MOST_PIXELS)));
    }

    private static int write(PdfFile out, ImageFile file, JpegData jpeg) throws IOException {
        String space = switch (jpeg.components()) {
            case 1 -> "/DeviceGray";
            case 4 -> "/DeviceCMYK";
            default -> "/DeviceRGB";
        };
        String inverted = jpeg.isInverted() ? "/Decode[1 0 1 0 1 0 1 0]" : "";
        int id = out.reserve();
        out.plain(
                id,
                entries(file.head().width(), file.head().height(), space) + inverted + "/Filter/DCTDecode",
                jpeg.bytes());
        return id;
    }

    private static String entries(int width, int height, String space) {
        return "/Type/XObject/Subtype/Image/Width " + width + "/Height " + height + "/ColorSpace" + space
                + "/BitsPerComponent 8";
    }

    private static int write(PdfFile out, Pixels pixels) throws IOException {
        String mask = "";
        if (Arrays.stream(pixels.argb()).anyMatch(pixel -> pixel >>> 24 != 0xFF)) {
            int id = out.reserve();
            stream(out, id, pixels, "/DeviceGray", new int[] {24}, "");
            mask = "/SMask " + PdfSyntax.ref(id);
        }
        int id = out.reserve();
        stream(out, id, pixels, "/DeviceRGB", new int[] {16, 8, 0}, mask);
        return id;
    }

    /// @param samples by how many bits each is shifted in a pixel
    private static void stream(PdfFile out, int id, Pixels pixels, String space, int[] samples, String more)
            throws IOException {
        String packing = "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors " + samples.length + "/Columns "
                + pixels.width() + ">>";
        out.plain(id, entries(pixels.width(), pixels.height(), space) + more + packing, packed(pixels, samples));
    }

    private static byte[] packed(Pixels pixels, int... samples) {
        byte[] row = new byte[1 + samples.length * pixels.width()];
        byte[] buffer = new byte[1 << 16];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(LEVEL)) {
            row[0] = UP;
            for (int y = 0; y < pixels.height(); y++) {
                int at = 1;
                for (int x = 0; x < pixels.width(); x++) {
                    int pixel = pixels.argb()[y * pixels.width() + x];
                    int up = y == 0 ? 0 : pixels.argb()[(y - 1) * pixels.width() + x];
                    for (int shift : samples) {
                        row[at++] = (byte) ((pixel >>> shift) - (up >>> shift));
                    }
                }
                deflater.setInput(row);
                while (!deflater.needsInput()) {
                    bytes.write(buffer, 0, deflater.deflate(buffer));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                bytes.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return bytes.toByteArray();
    }
}

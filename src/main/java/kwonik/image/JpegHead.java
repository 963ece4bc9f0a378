package kwonik.image;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What stands in a JPEG file before its pixels (ITU T.81, annex B).
///
/// @param components 1 for shades of grey, 3 for colours, 4 for inks
/// @param layers whether it is progressive
/// @param adobe whether it says that it is made as Adobe’s programs do, which store inks the other way round
record JpegHead(int width, int height, int components, boolean layers, boolean adobe, Turn turn) {
    /// The two bytes that every file begins with.
    static final int START = 0xFFD8;

    static final int SCAN = 0xDA;
    static final int END = 0xD9;
    static final int EXIF = 0xE1;
    static final int ADOBE = 0xEE;
    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;
    /// More than any file has before its pixels.
    private static final int MOST_SEGMENTS = 4_000;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int INTEL = 0x4949;
    private static final String EXIF_NAME = "Exif\0\0";
    private static final String ADOBE_NAME = "Adobe";

    ImageHead common() {
        return new ImageHead(ImageKind.JPEG, width, height, turn, layers);
    }

    /// Reads up to the frame, which names the size.
    ///
    /// @param marker the first after the beginning
    static Optional<JpegHead> read(int marker, DataInputStream in) throws IOException {
        Turn turn = Turn.NONE;
        boolean adobe = false;
        int code = marker;
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            while (code == 0xFFFF) {
                // any number of these may stand before a marker
                code = 0xFF00 | in.readUnsignedByte();
            }
            int length = code >>> 8 == 0xFF ? in.readUnsignedShort() - 2 : -1;
            if (length < 0) {
                return Optional.empty();
            }
            switch (code & 0xFF) {
                case BASELINE, EXTENDED, PROGRESSIVE -> {
                    return frame((code & 0xFF) == PROGRESSIVE, in, turn, adobe);
                }
                case EXIF -> turn = turn(in.readNBytes(length), turn);
                case ADOBE -> adobe |= begins(in.readNBytes(length), ADOBE_NAME);
                // other ways to pack are read by nobody
                case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF, SCAN, END -> {
                    return Optional.empty();
                }
                default -> in.skipNBytes(length);
            }
            code = in.readUnsignedShort();
        }
        return Optional.empty();
    }

    private static Optional<JpegHead> frame(boolean layers, DataInputStream in, Turn turn, boolean adobe)
            throws IOException {
        int bits = in.readUnsignedByte();
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        int components = in.readUnsignedByte();
        boolean known = bits == 8 && (components == 1 || components == 3 || components == 4);
        return known && width > 0 && height > 0
                ? Optional.of(new JpegHead(width, height, components, layers, adobe, turn))
                : Optional.empty();
    }

    private static boolean begins(byte[] segment, String name) {
        return new String(segment, 0, Math.min(segment.length, name.length()), StandardCharsets.ISO_8859_1)
                .equals(name);
    }

    /// The orientation that an Exif segment notes in its first list (TIFF 6.0, section 2); what it had before in a
    /// segment that is none, or is broken.
    private static Turn turn(byte[] segment, Turn before) {
        if (!begins(segment, EXIF_NAME)) {
            return before;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF_NAME.length(), segment.length - EXIF_NAME.length())
                .slice();
        try {
            tiff.order(tiff.getShort(0) == INTEL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            tiff.position(tiff.getInt(4));
            int entries = tiff.getShort() & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int at = tiff.position() + 12 * i;
                if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION && tiff.getShort(at + 2) == SHORT) {
                    return Turn.of(tiff.getShort(at + 8) & 0xFFFF);
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
            // a list that leads out of its segment tells nothing
            return before;
        }
        return before;
    }
}

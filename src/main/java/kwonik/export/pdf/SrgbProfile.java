package kwonik.export.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The colours of a file as an ICC profile (ICC.1:2001-04, version 2.4): those of screens, sRGB (IEC 61966-2-1), with
/// its primaries adapted to the white of the profile connection space (D50).
final class SrgbProfile {
    static final String NAME = "sRGB IEC61966-2.1";

    private static final String RIGHTS = "No copyright";
    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int STEPS = 1024;
    private static final int ONE = 1 << 16;
    private static final double[] WHITE = {0.9642, 1, 0.8249};
    private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};
    private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
    private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};
    private static final String[] TAGS = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};

    private SrgbProfile() {}

    /// The bytes of the profile, always the same.
    static byte[] bytes() {
        byte[][] parts = {description(), text(), xyz(WHITE), xyz(RED), xyz(GREEN), xyz(BLUE), curve()};
        int size = HEADER + 4 + TAGS.length * ENTRY;
        int[] places = new int[TAGS.length];
        int end = size;
        for (int i = 0; i < TAGS.length; i++) {
            // the three curves are one
            places[i] = i < parts.length ? end : places[parts.length - 1];
            end += i < parts.length ? parts[i].length : 0;
        }
        ByteBuffer out = ByteBuffer.allocate(end);
        header(out, end);
        out.position(HEADER).putInt(TAGS.length);
        for (int i = 0; i < TAGS.length; i++) {
            sign(out, TAGS[i]).putInt(places[i]).putInt(parts[Math.min(i, parts.length - 1)].length);
        }
        for (byte[] part : parts) {
            out.put(part);
        }
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x02400000);
        sign(sign(sign(out, "mntr"), "RGB "), "XYZ ");
        // a day is asked for; that of the standard
        for (int number : new int[] {1999, 10, 18, 0, 0, 0}) {
            out.putShort((short) number);
        }
        sign(out, "acsp");
        out.position(68);
        for (double part : WHITE) {
            out.putInt(fixed(part));
        }
    }

    private static ByteBuffer sign(ByteBuffer out, String sign) {
        return out.put(sign.getBytes(StandardCharsets.US_ASCII));
    }

    private static int fixed(double number) {
        return (int) Math.round(number * ONE);
    }

    private static byte[] description() {
        byte[] name = (NAME + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(padded(12 + name.length + 78));
        sign(out, "desc").putInt(0).putInt(name.length).put(name);
        return out.array();
    }

    private static byte[] text() {
        byte[] words = (RIGHTS + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(padded(8 + words.length));
        sign(out, "text").putInt(0).put(words);
        return out.array();
    }

    private static byte[] xyz(double[] parts) {
        ByteBuffer out = ByteBuffer.allocate(20);
        sign(out, "XYZ ").putInt(0);
        for (double part : parts) {
            out.putInt(fixed(part));
        }
        return out.array();
    }

    /// From what is stored to light.
    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(padded(12 + 2 * STEPS));
        sign(out, "curv").putInt(0).putInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double stored = i / (STEPS - 1.0);
            double light = stored <= 0.04045 ? stored / 12.92 : Math.pow((stored + 0.055) / 1.055, 2.4);
            out.putShort((short) Math.round(light * 0xFFFF));
        }
        return out.array();
    }

    private static int padded(int size) {
        return (size + 3) / 4 * 4;
    }
}

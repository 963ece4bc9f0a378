package kwonik.image;

/// Turns the samples of a PNG file into colours, with what it says of a palette and of transparency.
final class PngColors {
    private static final int OPAQUE = 0xFF000000;

    private final PngHead head;
    private final int[] palette;
    /// The samples of the one colour that is transparent; empty if there is none.
    private final int[] clear;

    /// @param palette the bytes of the chunk of that name; empty if there is none
    /// @param transparency the bytes of the chunk of that name; empty if there is none
    PngColors(PngHead head, byte[] palette, byte[] transparency) {
        this.head = head;
        boolean single = head.color() == PngHead.GRAY || head.color() == PngHead.RGB;
        this.clear = new int[single ? transparency.length / 2 : 0];
        for (int i = 0; i < clear.length; i++) {
            clear[i] = ((transparency[2 * i] & 0xFF) << 8) | (transparency[2 * i + 1] & 0xFF);
        }
        this.palette = new int[palette.length / 3];
        for (int i = 0; i < this.palette.length; i++) {
            int alpha = i < transparency.length ? transparency[i] & 0xFF : 0xFF;
            this.palette[i] = (alpha << 24)
                    | ((palette[3 * i] & 0xFF) << 16)
                    | ((palette[3 * i + 1] & 0xFF) << 8)
                    | (palette[3 * i + 2] & 0xFF);
        }
    }

    /// The colours of a row of so many pixels, whose samples end with the array.
    void convert(byte[] row, int[] argb, int pixels) {
        int from = row.length - head.rowBytes(pixels);
        switch (head.color()) {
            case PngHead.GRAY -> {
                for (int i = 0; i < pixels; i++) {
                    int sample = sample(row, from, i);
                    boolean hidden = clear.length > 0 && clear[0] == sample;
                    argb[i] = (hidden ? 0 : OPAQUE) | gray(eightBits(sample));
                }
            }
            case PngHead.PALETTE -> {
                for (int i = 0; i < pixels; i++) {
                    int place = sample(row, from, i);
                    // a place beyond the palette is black in every program
                    argb[i] = place < palette.length ? palette[place] : OPAQUE;
                }
            }
            case PngHead.RGB -> {
                for (int i = 0; i < pixels; i++) {
                    argb[i] = (isClear(row, from, 3 * i) ? 0 : OPAQUE) | rgb(row, from, 3 * i);
                }
            }
            case PngHead.GRAY_ALPHA -> {
                for (int i = 0; i < pixels; i++) {
                    argb[i] = (high(row, from, 2 * i + 1) << 24) | gray(high(row, from, 2 * i));
                }
            }
            default -> {
                for (int i = 0; i < pixels; i++) {
                    argb[i] = (high(row, from, 4 * i + 3) << 24) | rgb(row, from, 4 * i);
                }
            }
        }
    }

    private boolean isClear(byte[] row, int from, int first) {
        return clear.length == 3
                && sample(row, from, first) == clear[0]
                && sample(row, from, first + 1) == clear[1]
                && sample(row, from, first + 2) == clear[2];
    }

    private int rgb(byte[] row, int from, int first) {
        return (high(row, from, first) << 16) | (high(row, from, first + 1) << 8) | high(row, from, first + 2);
    }

    private static int gray(int light) {
        return (light << 16) | (light << 8) | light;
    }

    /// The first eight bits of a sample of eight or sixteen.
    private int high(byte[] row, int from, int place) {
        return row[from + (head.depth() == 16 ? 2 * place : place)] & 0xFF;
    }

    /// A sample as it is stored.
    private int sample(byte[] row, int from, int place) {
        int depth = head.depth();
        if (depth == 16) {
            return ((row[from + 2 * place] & 0xFF) << 8) | (row[from + 2 * place + 1] & 0xFF);
        }
        int bit = place * depth;
        return ((row[from + bit / 8] & 0xFF) >> (8 - depth - bit % 8)) & ((1 << depth) - 1);
    }

    private int eightBits(int sample) {
        return head.depth() == 16 ? sample >> 8 : sample * 0xFF / ((1 << head.depth()) - 1);
    }
}

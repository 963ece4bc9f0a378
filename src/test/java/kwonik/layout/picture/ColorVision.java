package kwonik.layout.picture;

import java.util.stream.Stream;

/// How an eye sees colours (0xAARRGGBB): how much light each gives, and how far two are apart.
///
/// The three rare ways of seeing are simulated at full strength with the matrices of Machado, Oliveira and Fernandes,
/// “A Physiologically-based Model for Simulation of Color Vision Deficiency” (IEEE TVCG 15, 2009), in linear light.
public enum ColorVision {
    COMMON,
    PROTANOPIA,
    DEUTERANOPIA,
    TRITANOPIA;

    /// How much of red, green and blue light goes into what is seen as red, as green and as blue.
    private double[][] rows() {
        return switch (this) {
            case COMMON -> new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
            case PROTANOPIA ->
                new double[][] {
                    {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998},
                };
            case DEUTERANOPIA ->
                new double[][] {
                    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881},
                };
            case TRITANOPIA ->
                new double[][] {
                    {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900},
                };
        };
    }

    /// How far two colours are apart for this eye, by CIEDE2000.
    public double difference(int one, int other) {
        return Lab.of(seen(one)).difference(Lab.of(seen(other)));
    }

    private double[] seen(int color) {
        double[] light = linear(color);
        return Stream.of(rows())
                .mapToDouble(row -> Math.clamp(row[0] * light[0] + row[1] * light[1] + row[2] * light[2], 0, 1))
                .toArray();
    }

    // ----- light, by WCAG 2.2

    /// The contrast of two opaque colours, 1 to 21.
    public static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /// What is seen where `color` lies on an opaque colour.
    public static int over(int color, int ground) {
        double share = (color >>> 24) / 255.0;
        int sum = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = ground >> shift & 0xFF;
            int to = color >> shift & 0xFF;
            sum = sum << 8 | (int) Math.round(from + (to - from) * share);
        }
        return sum;
    }

    private static double luminance(int color) {
        double[] light = linear(color);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double[] linear(int color) {
        return new double[] {linear(color >> 16, 0xFF), linear(color >> 8, 0xFF), linear(color, 0xFF)};
    }

    private static double linear(int channel, int mask) {
        double share = (channel & mask) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// A colour in CIELAB under the light D65.
    public record Lab(double l, double a, double b) {
        private static final double HIGH_CHROMA = Math.pow(25, 7);

        static Lab of(double[] light) {
            double x = (0.4124564 * light[0] + 0.3575761 * light[1] + 0.1804375 * light[2]) / 0.95047;
            double y = 0.2126729 * light[0] + 0.7151522 * light[1] + 0.0721750 * light[2];
            double z = (0.0193339 * light[0] + 0.1191920 * light[1] + 0.9503041 * light[2]) / 1.08883;
            return new Lab(116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z)));
        }

        private static double root(double t) {
            return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        }

        /// CIEDE2000 as Sharma, Wu and Dalal write it down (Color Research and Application 30, 2005).
        public double difference(Lab that) {
            double chroma = (Math.hypot(a, b) + Math.hypot(that.a, that.b)) / 2;
            double grown = 1.5 - 0.5 * saturated(chroma);
            double c1 = Math.hypot(a * grown, b);
            double c2 = Math.hypot(that.a * grown, that.b);
            double h1 = hue(a * grown, b);
            double h2 = hue(that.a * grown, that.b);
            boolean grey = c1 * c2 == 0;
            double turn = grey ? 0 : turn(h2 - h1);
            double dL = that.l - l;
            double dC = c2 - c1;
            double dH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
            double meanL = (l + that.l) / 2 - 50;
            double meanC = (c1 + c2) / 2;
            double meanH = grey ? h1 + h2 : h1 + turn / 2;
            double t = 1
                    - 0.17 * cos(meanH - 30)
                    + 0.24 * cos(2 * meanH)
                    + 0.32 * cos(3 * meanH + 6)
                    - 0.20 * cos(4 * meanH - 63);
            double byL = dL / (1 + 0.015 * meanL * meanL / Math.sqrt(20 + meanL * meanL));
            double byC = dC / (1 + 0.045 * meanC);
            double byH = dH / (1 + 0.015 * meanC * t);
            double degrees = (meanH + 360) % 360;
            double blue = 60 * Math.exp(-Math.pow((degrees - 275) / 25, 2));
            double turned = -Math.sin(Math.toRadians(blue)) * 2 * saturated(meanC);
            return Math.sqrt(byL * byL + byC * byC + byH * byH + turned * byC * byH);
        }

        private static double saturated(double chroma) {
            double high = Math.pow(chroma, 7);
            return Math.sqrt(high / (high + HIGH_CHROMA));
        }

        private static double hue(double a, double b) {
            return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
        }

        /// The shorter way round.
        private static double turn(double degrees) {
            return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
        }

        private static double cos(double degrees) {
            return Math.cos(Math.toRadians(degrees));
        }
    }
}

package kwonik.view;

/// The smooth path from one window of time to another: it zooms out as far as a far move deserves, moves, and zooms in.
///
/// This is the optimal path of J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning"
/// (InfoVis 2003), in one dimension: with the centre `u` and the width `w` of the window, it is the shortest in the
/// metric `(rho du / w)^2 + (dw / (rho w))^2`, so that what is seen moves evenly. Their formulas for `u` and `w` are
/// used in a form without differences of large numbers, `u(s) = w0 / rho^2 * sinh(rho s) / cosh(rho s + r0)`.
///
/// @param from centre and width at the beginning
/// @param to centre and width at the end
/// @param length of the path `S`, without unit: 1 is a move that is plainly seen, 0 none at all
/// @param start what the paper calls `r0`; 0 where the path only zooms
/// @param travels whether the centre moves by more than rounding
public record SmoothZoom(Window from, Window to, double length, double start, boolean travels) {
    /// How eagerly one zooms out on the way; what the people whom the paper asked liked best.
    public static final double RHO = 1.42;

    /// Nearer centres than this share of the widths are the same.
    private static final double SAME = 1e-9;

    /// A window of time.
    ///
    /// @param centre in any unit
    /// @param width in the same unit, more than 0
    public record Window(double centre, double width) {
        public Window {
            if (!(width > 0) || Double.isInfinite(width) || !Double.isFinite(centre)) {
                throw new IllegalArgumentException("a window has a finite width above 0, not " + width);
            }
        }
    }

    /// The path between two windows.
    public static SmoothZoom between(Window from, Window to) {
        double way = Math.abs(to.centre - from.centre);
        double zoom = Math.log(to.width / from.width);
        if (way <= SAME * Math.min(from.width, to.width)) {
            return new SmoothZoom(from, to, Math.abs(zoom) / RHO, 0, false);
        }
        // squares are taken of ratios, because those of seconds since the ice age would lose their last digits
        double a = RHO * RHO * way / from.width;
        double b = RHO * RHO * way / to.width;
        double ratio = to.width / from.width;
        double r0 = -asinh(((ratio * ratio - 1) / a + a) / 2);
        double r1 = -asinh(((1 - 1 / (ratio * ratio)) / b - b) / 2);
        return new SmoothZoom(from, to, Math.max(0, r1 - r0) / RHO, r0, true);
    }

    private static double asinh(double x) {
        double size = Math.abs(x);
        return Math.copySign(Math.log(size + Math.hypot(size, 1)), x);
    }

    /// The window at a place on the path.
    ///
    /// @param share of the path, from 0 at its beginning to 1 at its end
    public Window at(double share) {
        if (share <= 0) {
            return from;
        }
        if (share >= 1) {
            return to;
        }
        double s = RHO * length * share;
        if (!travels) {
            double width = from.width * Math.pow(to.width / from.width, share);
            return new Window(from.centre + (to.centre - from.centre) * share, width);
        }
        double cosh = Math.cosh(s + start);
        double width = from.width * Math.cosh(start) / cosh;
        double moved = from.width / (RHO * RHO) * Math.sinh(s) / cosh;
        return new Window(from.centre + Math.copySign(moved, to.centre - from.centre), width);
    }
}

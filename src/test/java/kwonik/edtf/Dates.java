package kwonik.edtf;

import kwonik.edtf.calendar.CivilDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/// Random EDTF texts of every kind, all of them valid.
public class Dates extends DomainContextBase {

    @Provide
    public Arbitrary<String> edtf() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, date()),
                net.jqwik.api.Tuple.of(2, interval()),
                net.jqwik.api.Tuple.of(1, halfInterval()),
                net.jqwik.api.Tuple.of(2, set()));
    }

    public static Arbitrary<String> date() {
        return Arbitraries.oneOf(year(), masked(), longYear(), month(), day(), parts(), moment());
    }

    private static Arbitrary<String> mark() {
        return Arbitraries.of("", "", "", "?", "~", "%");
    }

    private static Arbitrary<String> fourDigits() {
        return Arbitraries.integers().between(-9999, 9999).map(y -> (y < 0 ? "-" : "") + "%04d".formatted(Math.abs(y)));
    }

    private static Arbitrary<String> year() {
        Arbitrary<String> significant = Arbitraries.of("", "", "S1", "S2", "S3", "S4");
        return Combinators.combine(fourDigits(), significant, mark()).as((y, s, m) -> y + s + m);
    }

    private static Arbitrary<String> masked() {
        Arbitrary<String> mask = Arbitraries.strings().withChars("0123456789X").ofLength(4);
        Arbitrary<String> rest =
                Arbitraries.of("", "-XX", "-0X", "-1X", "-06", "-21", "-XX-XX", "-12-2X", "-01-31", "-XX-3X");
        Arbitrary<String> sign = Arbitraries.of("", "", "-");
        return Combinators.combine(sign, mask, rest, mark())
                .as((s, y, r, m) -> (y.equals("0000") ? "" : s) + y + r + m);
    }

    private static Arbitrary<String> longYear() {
        Arbitrary<Long> plain = Arbitraries.longs().between(10_000, CivilDate.MAX_YEAR);
        Arbitrary<String> text = Arbitraries.oneOf(
                plain.map(y -> "Y" + y),
                plain.map(y -> "Y-" + y),
                plain.map(y -> "Y-" + y + "S3"),
                Arbitraries.integers().between(1, 999).map(n -> "Y-" + n + "E7"),
                Arbitraries.integers().between(100, 999).map(n -> "Y" + n + "E4S2"));
        return Combinators.combine(text, mark()).as(String::concat);
    }

    private static Arbitrary<String> month() {
        Arbitrary<Integer> months = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 12), Arbitraries.integers().between(21, 41));
        return Combinators.combine(fourDigits(), months, mark()).as((y, m, q) -> y + "-%02d".formatted(m) + q);
    }

    private static Arbitrary<String> day() {
        return Combinators.combine(fourDigits(), Arbitraries.integers().between(1, 12), days(), mark())
                .as((y, m, d, q) -> y + "-%02d-%02d".formatted(m, d) + q);
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(1, 28);
    }

    private static Arbitrary<String> parts() {
        Arbitrary<String> day = days().map("%02d"::formatted);
        Arbitrary<String> month = Arbitraries.integers().between(1, 12).map("%02d"::formatted);
        return Combinators.combine(mark(), fourDigits(), mark(), mark(), month, mark(), mark(), day)
                .as((a, y, b, c, m, d, e, n) -> a + y + b + "-" + c + m + d + "-" + e + n);
    }

    private static Arbitrary<String> moment() {
        Arbitrary<String> clock = Arbitraries.of("T00", "T16:53", "T23:20:30", "T23:59:60", "T24:00:00");
        Arbitrary<String> zone = Arbitraries.of("", "Z", "-04", "+00:00", "+05:30", "-11:45");
        return Combinators.combine(fourDigits(), Arbitraries.integers().between(1, 12), days(), clock, zone)
                .as((y, m, d, c, z) -> y + "-%02d-%02d".formatted(m, d) + c + z);
    }

    private static Arbitrary<String> interval() {
        return Combinators.combine(date(), date()).as(Dates::ordered).map(pair -> pair[0] + "/" + pair[1]);
    }

    private static String[] ordered(String one, String other) {
        return When.parse(one).start() <= When.parse(other).start()
                ? new String[] {one, other}
                : new String[] {other, one};
    }

    private static Arbitrary<String> halfInterval() {
        Arbitrary<String> sides = Arbitraries.of("../#", "#/..", "/#", "#/");
        return Combinators.combine(sides, date()).as((s, d) -> s.replace("#", d));
    }

    private static Arbitrary<String> set() {
        Arbitrary<String> run =
                Combinators.combine(date(), date()).as(Dates::ordered).map(pair -> pair[0] + ".." + pair[1]);
        Arbitrary<String> members = Arbitraries.oneOf(date(), date(), run)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join(",", list));
        Arbitrary<String> brackets = Arbitraries.of("[#]", "{#}", "[..1000-01-01,#]", "{#, 1999..}");
        return Combinators.combine(brackets, members).as((b, m) -> b.replace("#", m));
    }
}

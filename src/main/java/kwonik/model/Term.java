package kwonik.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An entry of a glossary: a short form, a person or a place as it stands in texts, and one neutral sentence on it.
///
/// @param place where it is, for places that say so
public record Term(
        String id,
        Kind kind,
        Names names,
        Localized definition,
        @Nullable GeoPoint place,
        List<Reference> references) {
    public Term {
        references = List.copyOf(references);
    }

    /// What an entry is called.
    ///
    /// @param name as it stands in texts, by language
    /// @param also other forms that stand in texts, by language tag
    /// @param longForm what a short form stands for, or empty
    public record Names(Localized name, Map<String, List<String>> also, Localized longForm) {
        public Names {
            also = Kept.map(also);
        }
    }

    /// As it stands in texts, by language.
    public Localized name() {
        return names.name;
    }

    /// All forms that texts of a language have, the name first.
    public List<String> forms(String language) {
        List<String> forms = new ArrayList<>();
        forms.add(names.name.in(language));
        forms.addAll(names.also.getOrDefault(language, List.of()));
        return forms;
    }

    /// What an entry explains.
    public enum Kind {
        TERM("term"),
        PERSON("person"),
        PLACE("place");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The word for this kind in a chronicle file.
        public String code() {
            return code;
        }
    }

    /// A point on the earth (WGS 84), in degrees.
    ///
    /// @param longitude from -180 to 180, east positive
    /// @param latitude from -90 to 90, north positive
    public record GeoPoint(double longitude, double latitude) {
        private static final double WIDEST = 180;
        private static final double HIGHEST = 90;

        /// The point of a position as GeoJSON (RFC 7946) writes it: longitude, latitude; none if it is no such pair or
        /// out of range.
        public static Optional<GeoPoint> of(List<Double> position) {
            return Stream.of(position)
                    .filter(pair -> pair.size() == 2)
                    .map(pair -> new GeoPoint(pair.get(0), pair.get(1)))
                    .filter(point -> Math.abs(point.longitude) <= WIDEST && Math.abs(point.latitude) <= HIGHEST)
                    .findFirst();
        }
    }
}

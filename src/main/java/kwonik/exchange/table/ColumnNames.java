package kwonik.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.words.PlainText;

/// What the names of columns say of their meaning, in seven languages and in those of other programs.
public final class ColumnNames {
    private static final String KNOWN = """
            TITLE: title, headline, event, events, event title, event name, name, label, content, subject, caption, heading,
              what, summary title, short description, battle, incident, invention, titre, evenement, intitule, nom, libelle,
              objet, quoi, titulo, evento, nombre, suceso, acontecimiento, titel, ereignis, bezeichnung, was, titolo, nome,
              avvenimento, acontecimento, tit, evenman, non, ki sa, milestone, happening, treaty, topic, subject line
            DATE: date, dates, when, start, start date, begin, from, begin date, start time, event date, date start, datetime,
              date time, timestamp, date debut, debut, date de debut, du, de, quand, fecha, inicio, fecha inicio, cuando,
              desde, fecha de inicio, datum, beginn, anfang, von, wann, startdatum, data, inizio, data inizio, dal, quando,
              data inicial, data inicio, dat, komansman, dat komansman, depi, ki le, dob, year date, date of event,
              date of designation, onset, iso date, date iso, day date
            END: end, end date, to, until, till, finish, finish date, stop, end time, date end, date fin, fin, date de fin, au,
              jusqu'au, jusqu'a, a, fecha fin, hasta, fecha de fin, final, ende, bis, enddatum, fine, data fine, al, ate, fim,
              data final, data fim, dat fen, jiska, fen, through, ended
            EARLIEST: earliest, date min, min date, earliest date, not before, terminus post quem, tpq, datetime min, min,
              au plus tot, date au plus tot, no antes de, fruhestens, date earliest, lower date, from earliest
            LATEST: latest, date max, max date, latest date, not after, terminus ante quem, taq, datetime max, max,
              au plus tard, date au plus tard, no despues de, spatestens, date latest, upper date, to latest
            YEAR: year, years, yr, start year, begin year, year start, annee, an, annees, annee debut, ano, anno, ane, jahr,
              startjahr, ano inicio, anno inizio, year of event, yyyy, year ce, iyear
            MONTH: month, mo, start month, begin month, month start, mois, mes, monat, mese, mwa, month name, mm, imonth
            DAY: day, start day, begin day, day of month, day start, jour, dia, tag, giorno, jou, dd, iday
            TIME: time, start time of day, hour minute, heure, hora, uhrzeit, zeit, ora, le, clock
            HOUR: hour, hh, hr
            MINUTE: minute, minutes
            SECOND: second, seconds, sec
            END_YEAR: end year, year end, to year, annee fin, annee de fin, ano fin, endjahr, anno fine, ano final
            END_MONTH: end month, month end, mois fin, mes fin, endmonat, mese fine
            END_DAY: end day, day end, jour fin, dia fin, endtag, giorno fine
            END_TIME: end time of day, heure fin
            DECADE: decade, decennie, decada, jahrzehnt, decennio
            CENTURY: century, siecle, siglo, jahrhundert, secolo, seculo, syek
            ERA: bc ad, bce ce, bc, bce, ce bce, ad bc, year era, calendar era
            TEXT: text, description, desc, details, detail, notes, note, body, summary, comment, comments, remarks, abstract,
              story, long description, event description, texte, commentaire, commentaires, remarques, resume, texto,
              descripcion, notas, detalles, comentario, resumen, text body, beschreibung, anmerkung, bemerkung, notizen,
              kommentar, testo, descrizione, nota, dettagli, descricao, observacoes, teks, deskripsyon, not, detay, more,
              information, info, explanation, significance
            LANE: group, lane, category, categories, track, series, class, kind, type, theme, section, period, era, phase,
              region, continent, groupe, categorie, voie, rubrique, grupo, categoria, tipo, tema, gruppe, kategorie, art,
              gruppo, gwoup, kategori, event type, event category, thread, strand, field, area
            TAGS: tags, tag list, keywords, keyword, labels, mots cles, mots-cles, motcles, etiquettes, etiquetas,
              palabras clave, schlagworte, schlagworter, parole chiave, palavras chave, mo kle, people, persons, actors
            LINK: link, url, links, website, web, web site, href, uri, wikipedia, article url, source url, media, media url,
              lien, adresse, site, site web, enlace, sitio, verweis, collegamento, lyen, reference url, source link, wiki,
              wikipedia link, video, more info url, web link, hyperlink
            SOURCE: source, sources, reference, references, citation, bibliography, ref, refs, fuente, fuentes, referencia,
              quelle, quellen, fonte, fonti, fontes, sous, referans, record source
            PICTURE: picture, image, img, photo, image url, photo url, picture url, thumbnail, media thumbnail, illustration,
              imagen, foto, bild, bilder, immagine, imagem, imaj, image link
            CREDIT: credit, media credit, image credit, photo credit, credits, credito, bildnachweis
            ID: id, event id, uid, uuid, guid, identifier, key, slug, code, identifiant, kennung, i d, no, nr, isqno
            IMPORTANCE: importance, priority, rank, weight, importancia, wichtigkeit, importanza, enpotans, priorite
            """;

    private static final Map<String, ColumnMeaning> MEANINGS = meanings();
    private static final Pattern PARTS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}']+");
    private static final String DATE = "date";
    private static final Set<String> NO_DATES = Set.of("update", "candidate", "mandate", "validate", "liquidate");
    private static final Set<String> LOOKS = Set.of(
            "colour",
            "color",
            "couleur",
            "background",
            "icon",
            "style",
            "font",
            "classname",
            "fill",
            "opacity",
            "zindex");
    /// Names of columns whose numbers are counted back from the present, and the word that says so behind a number.
    private static final Pattern AGO = Pattern.compile(
            "(?i).*?(?:\\b(mya|kya|bya|ybp)\\b|\\((ma|ka|ga|bp)\\)|\\b(bp)$|(million|billion|thousand)?[\\s_]*(years?[\\s_]ago)).*");
    private static final Set<String> DATES =
            Set.of("date", "datum", "fecha", "data", "dat", "datetime", "time", "timestamp");
    private static final Set<String> STARTS =
            Set.of("start", "begin", "began", "beginning", "from", "debut", "inicio", "beginn", "inizio", "komansman");
    private static final Set<String> ENDS =
            Set.of("end", "ended", "to", "until", "fin", "final", "ende", "fine", "fim", "finish", "stop", "bis");
    private static final Set<String> PLACES = Set.of(
            "country",
            "state",
            "nation",
            "city",
            "place",
            "location",
            "pays",
            "ville",
            "lieu",
            "pais",
            "ciudad",
            "lugar",
            "land",
            "stadt",
            "ort",
            "paese",
            "citta",
            "luogo",
            "cidade",
            "local",
            "peyi",
            "vil",
            "kote",
            "province");
    private static final Set<String> EARLIEST = Set.of("min", "earliest", "lower");
    private static final Set<String> LATEST = Set.of("max", "latest", "upper");

    private ColumnNames() {}

    private static Map<String, ColumnMeaning> meanings() {
        Map<String, ColumnMeaning> all = new HashMap<>();
        ColumnMeaning meaning = ColumnMeaning.IGNORE;
        for (String line : KNOWN.split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                meaning = ColumnMeaning.valueOf(line.substring(0, colon));
            }
            for (String name : line.substring(colon < 0 ? 0 : colon + 1).split(",", -1)) {
                if (!name.isBlank()) {
                    all.put(name.strip(), meaning);
                }
            }
        }
        return Map.copyOf(all);
    }

    /// What the name of a column says.
    ///
    /// @param meaning [ColumnMeaning#IGNORE] if it says nothing
    /// @param exact whether the whole name is known, and not a word in it
    public record Named(ColumnMeaning meaning, boolean exact) {
        private static final Named NOTHING = new Named(ColumnMeaning.IGNORE, false);

        /// Whether it says this.
        public boolean says(ColumnMeaning what) {
            return meaning == what;
        }
    }

    /// What a name says.
    public static Named of(String name) {
        List<String> parts = parts(name);
        if (parts.isEmpty()) {
            return Named.NOTHING;
        }
        String whole = String.join(" ", parts);
        ColumnMeaning known = MEANINGS.get(whole);
        if (known != null) {
            return new Named(known, true);
        }
        boolean date = parts.stream().anyMatch(DATES::contains) || !ago(name).isEmpty();
        boolean year = parts.contains("year");
        if (contains(parts, EARLIEST) && (date || parts.size() == 1)) {
            return new Named(ColumnMeaning.EARLIEST, false);
        } else if (contains(parts, LATEST) && (date || parts.size() == 1)) {
            return new Named(ColumnMeaning.LATEST, false);
        } else if (contains(parts, ENDS) && parts.size() <= 3) {
            return new Named(year ? ColumnMeaning.END_YEAR : ColumnMeaning.END, false);
        } else if (year) {
            return new Named(ColumnMeaning.YEAR, false);
        } else if (date || (contains(parts, STARTS) && parts.size() <= 3)) {
            return new Named(ColumnMeaning.DATE, false);
        }
        ColumnMeaning last = MEANINGS.getOrDefault(parts.getLast(), ColumnMeaning.IGNORE);
        ColumnMeaning first = MEANINGS.getOrDefault(parts.getFirst(), ColumnMeaning.IGNORE);
        ColumnMeaning word = last == ColumnMeaning.IGNORE ? first : last;
        return switch (word) {
            case TITLE, TEXT, LINK, PICTURE, SOURCE, CREDIT, LANE -> new Named(word, false);
            default -> Named.NOTHING;
        };
    }

    private static boolean contains(List<String> parts, Set<String> words) {
        return parts.stream().anyMatch(words::contains);
    }

    /// What the beginning of a pair of columns has in common with its end: `reign` of `reign.start` and `reign.end`.
    public static String stem(String name) {
        List<String> parts = new ArrayList<>(parts(name));
        parts.removeIf(part -> STARTS.contains(part) || ENDS.contains(part) || DATES.contains(part));
        return String.join(" ", parts);
    }

    /// Whether a name says that its column begins something, in a word of its own.
    public static boolean begins(String name) {
        return contains(parts(name), STARTS);
    }

    /// The words that belong behind each number of a column whose name says from when they are counted back, such as
    /// `Mya`; empty for any other.
    public static String ago(String name) {
        Matcher ago = AGO.matcher(name);
        if (!ago.matches()) {
            return "";
        } else if (ago.group(5) != null) {
            return (ago.group(4) == null ? "" : ago.group(4) + " ") + "years ago";
        }
        String unit = ago.group(1) != null ? ago.group(1) : ago.group(2) != null ? ago.group(2) : ago.group(3);
        return unit.equalsIgnoreCase("ybp") ? "BP" : unit;
    }

    /// Whether a column says how its events look in another program.
    public static boolean isLook(String name) {
        return parts(name).stream().anyMatch(LOOKS::contains);
    }

    /// Whether a name says that its column has places.
    public static boolean isPlace(String name) {
        return parts(name).stream().anyMatch(PLACES::contains);
    }

    /// Whether a name speaks of how long something lasted.
    public static boolean lasts(String name) {
        return parts(name).stream().anyMatch(part -> part.startsWith("durat") || part.startsWith("dauer"));
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTS.split(name.replaceAll("\\(.*\\)", " "), -1)) {
            String folded = PlainText.folded(part);
            boolean joined = folded.length() > DATE.length() && folded.endsWith(DATE) && !NO_DATES.contains(folded);
            if (joined) {
                // startdate, hdate
                parts.add(folded.substring(0, folded.length() - DATE.length()));
                parts.add(DATE);
            } else if (!folded.isEmpty()) {
                parts.add(folded);
            }
        }
        return parts;
    }
}

package kwonik.proof.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.proof.ChronicleProof.Article;

/// Finds words of our own that only an opinion says: its view may have slipped into a title that should be neutral.
///
/// Whether a word judges cannot be computed; that no other source says it can. Told is a word of an event’s English
/// title or summary, of five letters or more, that stands in the given text of an opinion, but
///
/// - in no given text of another source, of which there is at least one, and in no excerpt of another source;
/// - in no title or quote of the event’s references;
/// - in no name of a lane or an era, and in no tag;
/// - and is no name, that is, we do not write it with a capital inside a sentence, nor does the opinion always;
/// - and is no word that only counts, links, or says where and when.
///
/// Forms of a word count as the same word, see [Vocabulary#stem].
final class OpinionWords {
    private static final String ENGLISH = "en";
    private static final Set<String> COMMON = stems("""
            about above abroad across actually after afterwards again against ahead almost alone along already also \
            although always among amount another anyone apart around aside asked away became because become before \
            began begin behind being below beside besides between beyond billion bring called central cannot coming \
            could current daily despite doing double during early eastern eight either eleven elsewhere enough even \
            events every everyone everything except far fewer fifteen fifth fifty final first following formerly forty \
            found fourth former general given going group half having hence hundred however immediate including inside \
            instead itself large largely later latest least likely little local longer mainly making many maybe \
            meanwhile members middle might million month moreover mostly much nearby nearly never nevertheless next \
            night nineteen nobody northern nothing number often other others otherwise outside over part people perhaps \
            place present previous quarter quite rather recent region round said same second seven several shall should \
            since sixth small some something soon southern still such taken taking tenth than their them themselves \
            then there therefore these they thing third thirty this those though thousand three through throughout \
            thus time today together toward towards total twelve twenty twice under unless until upon using usually \
            various very weeks well were western what when where whether which while whole whom whose will with within \
            without would year yesterday
            """);

    private final List<Opinion> opinions = new ArrayList<>();
    private final Vocabulary names = new Vocabulary();

    /// @param articles by id of their source
    OpinionWords(Chronicle chronicle, Map<String, Article> articles) {
        Map<String, Vocabulary> spoken = spoken(chronicle, articles);
        for (Source source : chronicle.sources()) {
            Article article = articles.get(source.id());
            boolean othersAreGiven = articles.keySet().stream().anyMatch(id -> !id.equals(source.id()));
            if (source.kind() == SourceKind.OPINION && article != null && othersAreGiven) {
                Map<String, Vocabulary> others = new HashMap<>(spoken);
                others.remove(source.id());
                opinions.add(new Opinion(source, new Vocabulary().add(article.text()), List.copyOf(others.values())));
            }
        }
        if (!opinions.isEmpty()) {
            chronicle.lanes().forEach(lane -> names.add(lane.name().in(ENGLISH)));
            chronicle.eras().forEach(era -> names.add(era.name().in(ENGLISH)));
            chronicle.events().forEach(event -> event.details().tags().forEach(names::add));
        }
    }

    /// The words of each source, from its text if it is given, and from its excerpts.
    private static Map<String, Vocabulary> spoken(Chronicle chronicle, Map<String, Article> articles) {
        Map<String, Vocabulary> spoken = new HashMap<>();
        articles.forEach((id, article) -> spoken.put(id, new Vocabulary().add(article.text())));
        chronicle.excerpts().forEach(entry -> {
            Excerpt excerpt = entry.getValue();
            spoken.computeIfAbsent(excerpt.sourceId(), id -> new Vocabulary()).add(excerpt.exact());
        });
        return spoken;
    }

    /// What is found in an event, each word once.
    List<LintWarning> in(Event event) {
        List<LintWarning> found = new ArrayList<>();
        for (Opinion opinion : opinions) {
            Vocabulary references = new Vocabulary();
            for (Reference reference : event.details().references()) {
                if (reference.url().isEmpty()
                        || !reference.url().equals(opinion.source.publication().url())) {
                    references.add(reference.title()).add(reference.quote());
                }
            }
            Set<String> told = new HashSet<>();
            for (Localized text : List.of(event.title(), event.details().summary())) {
                for (String word : ownWords(text.in(ENGLISH))) {
                    String stem = Vocabulary.stem(word);
                    if (opinion.alone(stem) && !references.has(stem) && told.add(stem)) {
                        found.add(new LintWarning.OpinionWord(event.id(), opinion.source.id(), word));
                    }
                }
            }
        }
        return found;
    }

    /// The words of a text that may judge: no short, common or known ones, and no names.
    private List<String> ownWords(String text) {
        List<String> own = new ArrayList<>();
        Vocabulary capitals = new Vocabulary();
        Matcher word = Vocabulary.words(text);
        while (word.find()) {
            if (Character.isUpperCase(word.group().codePointAt(0)) && !opensSentence(text, word.start())) {
                capitals.add(word.group());
            }
        }
        word.reset();
        while (word.find()) {
            String stem = Vocabulary.stem(word.group());
            boolean known = COMMON.contains(stem) || names.has(stem) || capitals.has(stem);
            if (word.group().length() >= Vocabulary.SHORTEST && !known) {
                own.add(word.group());
            }
        }
        return own;
    }

    private static boolean opensSentence(String text, int start) {
        String before = text.substring(0, start).replaceAll("[\\s“”‘’\"'(\\[]+$", "");
        return before.isEmpty() || ".!?:".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        Matcher word = Vocabulary.words(words);
        while (word.find()) {
            stems.add(Vocabulary.stem(word.group()));
        }
        return stems;
    }

    /// An opinion’s words, and those of everyone else.
    private record Opinion(Source source, Vocabulary own, List<Vocabulary> others) {
        /// Whether only the opinion has the word, and not as a name.
        boolean alone(String stem) {
            return own.hasInLowerCase(stem) && others.stream().noneMatch(other -> other.has(stem));
        }
    }
}

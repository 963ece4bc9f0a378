package kwonik.app.article;

import java.nio.file.Path;
import kwonik.app.controls.Icon;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.proof.Quote;
import kwonik.proof.SourceProof;
import kwonik.proof.Verdict;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What can be said of the proof of an excerpt at the moment, as an icon and in words.
///
/// @param verdict what became of it in the reader's text; [Verdict.NoText] without one
/// @param recorded the hash of the curator's text, or empty
/// @param found the hash of the reader's text, or empty
/// @param file the name of the reader's file, or empty
public record ProofState(Kind kind, Verdict verdict, String recorded, String found, String file) {
    /// The states, from the best to the least.
    public enum Kind {
        /// Proven in the very text that the curator had.
        PROVEN("proven", Icon.PROVEN),
        /// Proven in another version of the text.
        ANOTHER_VERSION("version", Icon.PROVEN),
        /// Proven in a text that cannot be compared with the curator's.
        UNRECORDED("unrecorded", Icon.PROVEN),
        /// Word for word, at another place.
        MOVED("moved", Icon.MOVED),
        /// Word for word, at another place and in other surroundings.
        PERHAPS_MOVED("unsure", Icon.MOVED),
        /// Something like it stands there.
        CHANGED("changed", Icon.CHANGED),
        /// These words stand there, written differently.
        WRITTEN("written", Icon.CHANGED),
        /// Nothing like it stands there.
        NOT_FOUND("notfound", Icon.MISSING),
        /// The file that the reader gave is gone.
        GONE("gone", Icon.MISSING),
        /// The file that the reader gave holds something else by now.
        REPLACED("replaced", Icon.MISSING),
        /// The curator says so, and says of which text.
        CURATOR("curator", Icon.SEAL),
        /// It is not known who checked it.
        NONE("none", Icon.UNKNOWN);

        private final String code;
        private final Icon icon;

        Kind(String code, Icon icon) {
            this.code = code;
            this.icon = icon;
        }

        /// The name for style sheets and words.
        public String code() {
            return code;
        }

        public Icon icon() {
            return icon;
        }
    }

    /// @param number of the excerpt within its event, from 1
    /// @param hand what the reader has of the article, or null
    static ProofState of(String eventId, int number, Excerpt excerpt, Source source, @Nullable ArticleCopy hand) {
        return switch (hand) {
            case LoadedArticle given ->
                given.quote(eventId, number, excerpt)
                        .map(quote -> of(quote, given))
                        .orElseGet(() -> withoutText(source));
            case ArticleCopy.Missing lost ->
                new ProofState(
                        lost.changed() ? Kind.REPLACED : Kind.GONE,
                        new Verdict.NoText(),
                        source.text().sha256(),
                        "",
                        name(lost.file()));
            case null -> withoutText(source);
        };
    }

    static ProofState of(Quote quote, LoadedArticle given) {
        Kind kind = switch (quote.verdict()) {
            case Verdict.Exact _ -> exact(given.hash());
            case Verdict.Moved moved -> moved.sure() ? Kind.MOVED : Kind.PERHAPS_MOVED;
            case Verdict.Changed changed -> changed.sameWords() ? Kind.WRITTEN : Kind.CHANGED;
            case Verdict.NotFound _ -> Kind.NOT_FOUND;
            case Verdict.NoText _ -> Kind.NONE;
        };
        return new ProofState(
                kind,
                quote.verdict(),
                given.source().text().sha256(),
                given.text().sha256(),
                name(given.file()));
    }

    private static Kind exact(SourceProof.Hash hash) {
        return switch (hash) {
            case MATCHES -> Kind.PROVEN;
            case DIFFERS -> Kind.ANOTHER_VERSION;
            case NOT_RECORDED, NO_TEXT -> Kind.UNRECORDED;
        };
    }

    private static ProofState withoutText(Source source) {
        Kind kind = source.text().sha256().isEmpty() ? Kind.NONE : Kind.CURATOR;
        return new ProofState(kind, new Verdict.NoText(), source.text().sha256(), "", "");
    }

    /// The state in a few words; who checked it, and against which text, is said by [#explained].
    public String line(Words words) {
        return words.say("app.proof." + kind.code);
    }

    /// The state in a sentence or two, with hashes and what the reader can do.
    public String explained(Words words) {
        return words.say("app.proof." + kind.code + ".help", recorded, found, file);
    }

    private static String name(@Nullable Path file) {
        if (file == null) {
            return "";
        }
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}

package kwonik.proof;

import kwonik.model.Source;
import kwonik.proof.ChronicleProof.Article;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Whether the text given for a source is the one that the curator had.
///
/// @param recorded the hash in the chronicle, or empty
/// @param found the hash of the text given, or empty
public record SourceProof(String sourceId, Hash hash, String recorded, String found) {
    static SourceProof of(Source source, @Nullable Article article) {
        String recorded = source.text().sha256();
        if (article == null) {
            return new SourceProof(source.id(), Hash.NO_TEXT, recorded, "");
        }
        Hash hash = recorded.isEmpty()
                ? Hash.NOT_RECORDED
                : recorded.equals(article.sha256()) ? Hash.MATCHES : Hash.DIFFERS;
        return new SourceProof(source.id(), hash, recorded, article.sha256());
    }

    /// One line for a reader.
    public String line(Words words) {
        return words.say("proof.source." + hash.key, sourceId, brief(recorded), brief(found));
    }

    private static String brief(String sha256) {
        return sha256.length() > 12 ? sha256.substring(0, 12) : sha256;
    }

    /// How the hash of a text compares with the recorded one.
    public enum Hash {
        /// It is the curator's text, byte for byte.
        MATCHES("matches"),
        /// It is another text, or another copy of it.
        DIFFERS("differs"),
        /// The chronicle does not say what the hash should be.
        NOT_RECORDED("unrecorded"),
        /// No text was given.
        NO_TEXT("notext");

        private final String key;

        Hash(String key) {
            this.key = key;
        }

        /// The word for programs, the same in every language.
        public String code() {
            return this == NO_TEXT ? Quote.State.NOT_GIVEN.code() : key;
        }
    }
}

package kwonik.export.pdf;

import java.time.LocalDate;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What a PDF file says about itself; empty texts are left out.
///
/// @param words the language of the file, in which the sheets of a poster say where they belong
/// @param title of the whole file; it stands in the title bar of a viewer
/// @param author who made it
/// @param subject what it shows, in a sentence or three
/// @param keywords separated by commas
/// @param link the `kwonik:` address of the view
/// @param made the day it was made, said as midnight UTC; without it the file has no dates at all
public record PdfText(
        Words words,
        String title,
        String author,
        String subject,
        String keywords,
        String link,
        @Nullable LocalDate made) {}

package kwonik.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static String said(String tag, Exception cause) {
        return Notice.of("app.settings.unsaved", "a/settings.json", cause).say(Words.in(Locale.of(tag)));
    }

    @Test
    void whyAFileFailedIsSaidInWordsOfTheLanguageOfTheMoment() {
        assertEquals(
                "The settings cannot be saved in a/settings.json: no permission.",
                said("en", new AccessDeniedException("/a")));
        assertEquals(
                "The settings cannot be saved in a/settings.json: there is no such file or folder.",
                said("en", new NoSuchFileException("/a")));
        assertEquals(
                "Reglaj yo pa ka anrejistre nan a/settings.json: pa gen pèmisyon.",
                said("ht", new AccessDeniedException("/a")));
        assertEquals(
                "The settings cannot be saved in a/settings.json: No space left on device.",
                said("en", new IOException("No space left on device")));
    }
}

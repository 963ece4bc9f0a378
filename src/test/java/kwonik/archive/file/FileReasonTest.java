package kwonik.archive.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import kwonik.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileReasonTest {
    private static final String FULL = "No space left on device";

    static Stream<Arguments> causes() {
        IOException full = new IOException(FULL);
        return Stream.of(
                Arguments.of(new NoSuchFileException("/a"), "there is no such file or folder"),
                Arguments.of(new AccessDeniedException("/a"), "no permission"),
                Arguments.of(new FileAlreadyExistsException("/a"), "something else of that name is in the way"),
                Arguments.of(new NotDirectoryException("/a"), "something else of that name is in the way"),
                Arguments.of(new FileSystemException("/a", null, FULL), FULL),
                Arguments.of(full, FULL),
                Arguments.of(new IOException(new XMLStreamException(full)), FULL),
                Arguments.of(new IllegalStateException(new XMLStreamException(full)), FULL),
                Arguments.of(new ExecutionException(new AccessDeniedException("/a")), "no permission"),
                Arguments.of(new IOException("this is lost", full), "this is lost"));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void aReasonIsToldInWordsAndFromTheBottom(Throwable cause, String reason) {
        assertEquals(reason, FileReason.of(cause, Words.in(Locale.ENGLISH)));
    }
}

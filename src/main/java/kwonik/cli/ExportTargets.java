package kwonik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kwonik.archive.file.FileAddress;
import kwonik.archive.file.FilePlace;
import kwonik.cli.console.Failure;
import kwonik.export.copy.AnkiText;
import kwonik.export.poster.Poster;
import kwonik.words.Words;

/// The files that an export is to write, looked at before the first of them is written.
///
/// @param outs pictures, as the user wrote them
/// @param alt the picture in words, or empty
record ExportTargets(List<String> outs, String alt) {
    /// What stands for the name of each chronicle of a folder.
    static final String NAME = "{name}";

    /// All files.
    List<String> files() {
        return alt.isEmpty()
                ? outs
                : Stream.concat(outs.stream(), Stream.of(alt)).toList();
    }

    /// These targets with paths for `file:` addresses.
    ///
    /// @param ofMany whether a folder of chronicles is drawn
    /// @throws Failure if there is nothing to write, or a file has no name for what it is to be
    ExportTargets checked(boolean ofMany, Words words) throws Failure {
        if (outs.isEmpty() && alt.isEmpty()) {
            throw new Failure(words.say("cli.export.nothing"));
        }
        List<String> plain = new ArrayList<>();
        for (String file : files()) {
            Failure.path(file, words);
            plain.add(FileAddress.plain(file));
        }
        for (String out : plain.subList(0, outs.size())) {
            String name = out.toLowerCase(Locale.ROOT);
            if (Poster.ENDINGS.stream().noneMatch(ending -> name.endsWith("." + ending))) {
                throw new Failure(words.say("cli.export.out.bad", out, "." + String.join(", .", Poster.ENDINGS)));
            }
        }
        for (String file : plain) {
            if (ofMany && !file.contains(NAME)) {
                throw new Failure(words.say("cli.export.folder.name", file, NAME));
            }
        }
        return new ExportTargets(plain.subList(0, outs.size()), alt.isEmpty() ? "" : plain.getLast());
    }

    /// The files for one chronicle of a folder.
    ///
    /// @throws Failure if its name would lead to another folder than the one that was named
    ExportTargets named(String name, Words words) throws Failure {
        for (String file : files()) {
            if (!staysInFolder(file, name)) {
                throw new Failure(words.say("cli.export.folder.leaves", name, file, NAME));
            }
        }
        return new ExportTargets(
                outs.stream().map(out -> out.replace(NAME, name)).toList(), alt.replace(NAME, name));
    }

    /// Whether every part of a path is a name still: none has become empty, `.` or `..`.
    private static boolean staysInFolder(String file, String name) {
        String[] parts = file.split("[/\\\\]", -1);
        return Stream.of(parts)
                .filter(part -> part.contains(NAME))
                .map(part -> part.replace(NAME, name))
                .noneMatch(part -> part.matches("\\.{0,2}"));
    }

    /// Makes sure that no file is one of those that are read, and none is written twice.
    ///
    /// @param all of one export
    /// @param inputs what is read, which need not be there
    /// @param numbered whether pictures get a number each
    /// @throws Failure if one is
    static void keepApart(List<ExportTargets> all, List<Path> inputs, boolean numbered, Words words) throws Failure {
        Map<FilePlace, String> read = new HashMap<>();
        inputs.forEach(input -> read.put(FilePlace.of(input), input.toString()));
        Map<FilePlace, String> written = new HashMap<>();
        for (ExportTargets targets : all) {
            for (String file : targets.files()) {
                Path path = Failure.path(file, words);
                keepApart(file, FilePlace.of(path), read, words);
                String other = written.put(FilePlace.of(path), file);
                if (other != null) {
                    throw new Failure(words.say("cli.export.out.twice", file, other));
                }
            }
        }
        if (numbered) {
            for (ExportTargets targets : all) {
                targets.keepSlidesApart(read, written, words);
            }
        }
    }

    private static void keepApart(String file, FilePlace place, Map<FilePlace, String> read, Words words)
            throws Failure {
        String input = read.get(place);
        if (input != null) {
            throw new Failure(words.say("cli.export.out.input", file, input));
        }
    }

    /// How many slides there will be is not known yet: every number counts.
    private void keepSlidesApart(Map<FilePlace, String> read, Map<FilePlace, String> written, Words words)
            throws Failure {
        for (String out : outs) {
            String plain = out.toLowerCase(Locale.ROOT);
            if (plain.endsWith(".pdf") || plain.endsWith("." + AnkiText.ENDING)) {
                continue;
            }
            Path path = Failure.path(out, words).toAbsolutePath();
            String name = String.valueOf(path.getFileName());
            int dot = name.lastIndexOf('.');
            Pattern slide = Pattern.compile(
                    Pattern.quote(name.substring(0, dot)) + "-\\d{2,}" + Pattern.quote(name.substring(dot)));
            for (Path file : alike(path, slide)) {
                keepApart(file.toString(), FilePlace.of(file), read, words);
            }
            Path folder = path.getParent();
            for (String other : written.values()) {
                Path another = Failure.path(other, words).toAbsolutePath();
                if (slide.matcher(String.valueOf(another.getFileName())).matches()
                        && folder != null
                        && another.getParent() != null
                        && FilePlace.of(folder).equals(FilePlace.of(another.getParent()))) {
                    throw new Failure(words.say("cli.export.out.twice", other, out));
                }
            }
        }
    }

    private static List<Path> alike(Path file, Pattern names) {
        Path folder = file.getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each ->
                            names.matcher(String.valueOf(each.getFileName())).matches())
                    .toList();
        } catch (IOException _) {
            // writing there will fail, and say why
            return List.of();
        }
    }
}

package dev.plinth.cli;

import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.Prompt;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project in a folder of its own, and what a process in it would see. */
final class Project {

  /** What a command left. */
  record Outcome(int exitCode, String out, String err) {}

  final Path folder;
  final Map<String, String> variables = new HashMap<>();
  final Map<String, String> properties = new HashMap<>();
  final Deque<String> answers = new ArrayDeque<>();
  final String dialect;
  final String url;
  final ChosenIds ids = new ChosenIds();
  private Instant now = Instant.parse("2026-09-22T10:15:00Z");

  /** A project with a SQLite file. */
  Project(Path folder) {
    this(folder, "sqlite", "jdbc:sqlite:" + folder.resolve("example.db"));
  }

  /** A project for this database. */
  Project(Path folder, String dialect, String url) {
    this.folder = folder;
    this.dialect = dialect;
    this.url = url;
    variables.put("PLINTH_URL", url);
  }

  /** Runs the command in this process; each call is a minute later than the one before. */
  Outcome run(List<String> args) {
    now = now.plus(Duration.ofMinutes(1));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment = environment(new PrintWriter(out, true), new PrintWriter(err, true));
    int exitCode = Plinth.run(environment, args.toArray(String[]::new));
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  /** What a process in the folder would see, if nobody looks at what it prints. */
  Environment environment() {
    return environment(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()));
  }

  private Environment environment(PrintWriter out, PrintWriter err) {
    Instant clock = now;
    return new Environment(
        folder,
        variables,
        properties,
        answers.isEmpty() ? Optional.empty() : Optional.of(new Typed()),
        () -> clock,
        ids,
        out,
        err);
  }

  /** Makes the project look as if it had been compiled from these entities. */
  void compile(String schema) {
    write(
        "target/classes/META-INF/plinth/main/schema.json",
        resource("/schemas/" + schema).replace("[\"sqlite\"]", "[\"" + dialect + "\"]"));
  }

  void write(String path, String text) {
    Path file = resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a file look as old as the beginning of a year. */
  void touch(String path, int year) {
    try {
      FileTime time = FileTime.from(Instant.parse(year + "-01-01T00:00:00Z"));
      Files.setLastModifiedTime(resolve(path), time);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void move(String from, String to) {
    try {
      Files.move(resolve(from), resolve(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String path) {
    try (Stream<Path> files = Files.walk(resolve(path))) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file; {@code *} in the name of a folder stands for whatever fits. */
  private Path resolve(String path) {
    Path found = folder;
    for (String name : path.split("/", -1)) {
      found = name.contains("*") ? onlyMatch(found, name) : found.resolve(name);
    }
    return found;
  }

  private static Path onlyMatch(Path folder, String pattern) {
    try (Stream<Path> entries = Files.list(folder)) {
      String regex = pattern.replace("*", ".*");
      return entries
          .filter(entry -> entry.getFileName().toString().matches(regex))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(folder + " has no " + pattern));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below the folder, with what is in them. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        files.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  static String resource(String name) {
    try (InputStream file = Objects.requireNonNull(Project.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A person who types the prepared answers. */
  private final class Typed implements Prompt {

    @Override
    public Optional<String> ask(String question) {
      return Optional.ofNullable(answers.pollFirst());
    }

    @Override
    public Optional<String> askSecret(String question) {
      return ask(question);
    }
  }
}

package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.SqlScript;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A text of commands and what they print.
 *
 * <p>{@code #} is a comment, {@code $ plinth …} a command; what follows is its output, standard
 * output first, and {@code [exit 2]} if it is not 0. Lines with {@code >} prepare something:
 *
 * <ul>
 *   <li>{@code > compile orders.json}: the project now has these compiled entities
 *   <li>{@code > javac shop-1}: these sources of {@code projects} are compiled with the processor;
 *       {@code > jar file}: what they were compiled to
 *   <li>{@code > ids aaaa1111 …}: the next revisions get these ids
 *   <li>{@code > answer …}: what a person at a terminal types for the next questions
 *   <li>{@code > set NAME=value}, {@code > property name=value}: environment, virtual machine
 *   <li>{@code > write file text}, {@code > replace file "old" "new"}, {@code > delete file},
 *       {@code > move file file}, {@code > touch file year}
 *   <li>{@code > sql …}: runs on the database; {@code > tables}: prints its tables; {@code >
 *       files}: prints the names of all files of the project
 *   <li>{@code > run}: runs what the last command printed on the database
 *   <li>{@code > server down|nowhere|stranger}: the URL leads to a port where nobody listens, to a
 *       database that is not there, or names no user
 * </ul>
 *
 * <p>Whatever fails, or only reads, must leave every file of the project as it was.
 */
final class Session {

  private static final Set<String> READERS =
      Set.of("current", "history", "heads", "branches", "show", "diff", "check");
  private static final Set<String> RUNNERS = Set.of("upgrade", "downgrade");
  private static final int FAILED = 4;
  private static final String FOLDER = "PROJECT";

  private final Project project;
  private final UnaryOperator<String> mask;
  private final List<String> lines = new ArrayList<>();
  private String printed = "";

  /** A session of whose output something is hidden. */
  Session(Project project, UnaryOperator<String> mask) {
    this.project = project;
    this.mask = mask;
  }

  /** The text with what the commands print now. */
  String play(String text) {
    for (String line : text.lines().toList()) {
      if (line.startsWith("#") || line.startsWith("$") || line.startsWith(">")) {
        beginBlock(line);
        if (line.startsWith("$ plinth")) {
          command(Words.of(line.substring("$ plinth".length()).replace(FOLDER, folder())));
        } else if (line.startsWith(">")) {
          prepare(line.substring(1).strip().replace("DIALECT", project.dialect));
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private void beginBlock(String line) {
    boolean joins =
        lines.isEmpty() || List.of("#", ">").contains(lines.get(lines.size() - 1).substring(0, 1));
    if (!joins) {
      lines.add("");
    }
    lines.add(line);
  }

  private void command(List<String> args) {
    Map<String, String> before = project.files();
    Project.Outcome outcome = project.run(args);
    printed = outcome.out();
    show(outcome.out());
    show(outcome.err());
    if (outcome.exitCode() != 0) {
      lines.add("[exit " + outcome.exitCode() + "]");
    }
    String verb = args.isEmpty() ? "" : args.get(0);
    boolean reads = READERS.contains(verb) || args.contains("--dry-run") || args.contains("--sql");
    boolean stoppedHalfway = RUNNERS.contains(verb) && outcome.exitCode() == FAILED;
    if (reads || (outcome.exitCode() != 0 && !stoppedHalfway)) {
      assertThat(project.files()).as("files after %s", args).isEqualTo(before);
    }
  }

  private void prepare(String line) {
    List<String> words = Words.of(line);
    List<String> rest = words.subList(1, words.size());
    switch (words.get(0)) {
      case "compile" -> project.compile(rest.get(0));
      case "javac" -> new CompiledSources(project).compile(rest.get(0));
      case "jar" -> new CompiledSources(project).jar(rest.get(0));
      case "ids" -> project.ids.add(rest);
      case "answer" -> project.answers.addAll(rest);
      case "set" -> put(project.variables, rest.get(0));
      case "property" -> put(project.properties, rest.get(0));
      case "write" -> project.write(rest.get(0), rest.get(1) + "\n");
      case "replace" -> replace(rest.get(0), rest.get(1), rest.get(2));
      case "touch" -> project.touch(rest.get(0), Integer.parseInt(rest.get(1)));
      case "move" -> project.move(rest.get(0), rest.get(1));
      case "delete" -> project.delete(rest.get(0));
      case "sql" -> sql(line.substring("sql ".length()));
      case "tables" -> tables();
      case "run" -> runPrinted();
      case "server" -> server(rest.get(0));
      case "files" -> project.files().keySet().forEach(lines::add);
      default -> throw new IllegalArgumentException(line);
    }
  }

  private void replace(String path, String old, String replacement) {
    String text = project.read(path);
    assertThat(text).contains(old);
    project.write(path, text.replace(old, replacement));
  }

  private static void put(Map<String, String> map, String assignment) {
    int sign = assignment.indexOf('=');
    map.put(assignment.substring(0, sign), assignment.substring(sign + 1));
  }

  /** The tables of the database of the URL, Plinth's own included. */
  private void tables() {
    Set<String> names = new TreeSet<>();
    try (Connection connection = DriverManager.getConnection(project.url);
        ResultSet rows =
            connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
      while (rows.next()) {
        if (rows.getString("TABLE_TYPE").contains("TABLE")) {
          names.add(rows.getString("TABLE_NAME"));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    // What SQLite's driver takes for tables as well.
    names.removeIf(name -> name.equals("sqlite_schema") || name.startsWith("sqlite_autoindex_"));
    lines.addAll(names);
  }

  /** Runs what the last command printed, as somebody else would by hand. */
  private void runPrinted() {
    try (Connection connection = DriverManager.getConnection(project.url);
        Statement statement = connection.createStatement()) {
      for (String sql : SqlScript.parse(printed).statements()) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(printed, e);
    }
  }

  /** Points the command somewhere where it can't work. */
  private void server(String what) {
    String url = project.url;
    project.variables.put(
        "PLINTH_URL",
        switch (what) {
          case "down" -> url.replaceFirst(":\\d+/", ":1/");
          case "nowhere" -> url.replaceFirst("/[^/?]*(?=\\?|$)", "/nowhere");
          case "stranger" ->
              url.replaceAll("(?<=[?&])(user|password)=[^&]*&?", "")
                  + (project.dialect.equals("mysql") ? "&allowPublicKeyRetrieval=true" : "");
          default -> url;
        });
  }

  private void sql(String sql) {
    try (Connection connection = DriverManager.getConnection(project.url);
        Statement statement = connection.createStatement()) {
      if (statement.execute(sql)) {
        ResultSet rows = statement.getResultSet();
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String folder() {
    return project.folder.toString();
  }

  private void show(String output) {
    mask.apply(output.replace(folder(), FOLDER))
        .lines()
        .map(line -> line.isEmpty() ? "" : "  " + line)
        .map(String::stripTrailing)
        .forEach(lines::add);
  }
}

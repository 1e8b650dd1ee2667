package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.dao.EntityMapping;
import dev.plinth.error.PlinthException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code queries} holds queries as users write them, with the statements that they run
 * on SQLite and what they give. All are compiled together with the entities that they are about.
 */
final class QueryCasesTest {
  private static final Path ROOT = Path.of("src/test/resources/queries");
  private static final boolean WRITE = "write".equals(System.getProperty("expected"));

  private static final String HEAD =
      """
      package shop;

      import static dev.plinth.query.Expressions.*;
      import static shop.AddressTable.ADDRESS;
      import static shop.ArticleTable.ARTICLE;
      import static shop.EmployeeTable.EMPLOYEE;
      import static shop.ProfileTable.PROFILE;
      import static shop.Reports.*;
      import static shop.TagTable.TAG;
      import static shop.UserTable.USER;

      import dev.plinth.Database;
      import dev.plinth.dao.Paging;
      import dev.plinth.query.*;
      import java.math.BigDecimal;
      import java.time.LocalDate;
      import java.util.*;

      final class %s {
        static final EmployeeTable BOSS = EMPLOYEE.as("boss");

      """;

  private static final Pattern LONG_LIST = Pattern.compile("(\\?, ){20,}\\?");

  private static URLClassLoader loader;

  @BeforeAll
  static void compile(@TempDir Path temp) throws IOException {
    Workspace project = entities(temp);
    for (Path file : files().toList()) {
      project.write("shop/" + className(file) + ".java", source(file));
    }
    project.compile();
    loader = new URLClassLoader(new URL[] {project.out().toUri().toURL()});
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  @ParameterizedTest
  @MethodSource("files")
  void run(Path file) throws Exception {
    List<QueryCase> cases = QueryCase.parse(Files.readString(file));
    Class<?> methods = loader.loadClass("shop." + className(file));
    StringBuilder actual = new StringBuilder();
    for (int i = 0; i < cases.size(); i++) {
      Method method = methods.getDeclaredMethod("case" + i, Database.class);
      method.setAccessible(true);
      actual.append(i == 0 ? "" : "\n").append(run(cases.get(i), method));
    }
    if (WRITE) {
      Files.writeString(file, actual);
    }
    assertThat(actual.toString()).isEqualTo(Files.readString(file));
  }

  private static String run(QueryCase each, Method method) throws Exception {
    try (Database db = database()) {
      Statements statements = new Statements();
      db.jdbi().getConfig(SqlStatements.class).setSqlLogger(statements);
      String result = text(method, db);
      return each.with(statements.text(), result);
    }
  }

  private static String text(Method method, Database db) throws Exception {
    try {
      Object result = method.invoke(null, db);
      return result instanceof List<?> list
          ? list.stream().map(String::valueOf).collect(Collectors.joining("\n"))
          : String.valueOf(result);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof PlinthException refused) {
        return refused.getClass().getSimpleName() + ": " + refused.getMessage();
      }
      throw e;
    }
  }

  private static Database database() throws IOException {
    List<EntityMapping<?>> mappings = new ArrayList<>();
    ServiceLoader.load(EntityMapping.class, loader).forEach(mappings::add);
    Thread.currentThread().setContextClassLoader(loader);
    Database db =
        Database.builder()
            .url("jdbc:sqlite::memory:")
            .entities(mappings.toArray(EntityMapping<?>[]::new))
            .open()
            .createTables();
    String data = Files.readString(ROOT.resolve("data.sql"));
    db.jdbi().useHandle(handle -> handle.createScript(data).execute());
    return db;
  }

  /** A project with the entities that queries are about. */
  static Workspace entities(Path folder) {
    Workspace project = new Workspace(folder);
    Workspace.files(ROOT.resolve("shop"))
        .forEach((file, text) -> project.write("shop/" + file, text));
    return project;
  }

  private static String source(Path file) throws IOException {
    List<QueryCase> cases = QueryCase.parse(Files.readString(file));
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < cases.size(); i++) {
      methods.append(cases.get(i).method("case" + i)).append('\n');
    }
    return source(className(file), methods.toString());
  }

  /** A class with these methods, which may name everything that queries are made of. */
  static String source(String className, String methods) {
    return HEAD.formatted(className) + methods + "}\n";
  }

  private static String className(Path file) {
    String name = file.getFileName().toString().replace(".txt", "");
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Cases";
  }

  private static String shortened(MatchResult list) {
    return "\\? (" + (list.group().length() + 2) / 3 + " times)";
  }

  static Stream<Path> files() {
    try (Stream<Path> files = Files.list(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes down the statements that run. */
  private static final class Statements implements SqlLogger {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void logBeforeExecution(StatementContext context) {
      String sql = context.getParsedSql().getSql();
      text.append(LONG_LIST.matcher(sql).replaceAll(QueryCasesTest::shortened)).append('\n');
    }

    String text() {
      return text.toString();
    }
  }
}

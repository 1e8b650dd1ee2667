package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A named module provides its mappings, or the problem prints the line that does. */
final class NamedModuleTest {
  @TempDir Path folder;

  @BeforeEach
  void writeEntities() throws IOException {
    for (String name : List.of("A", "B")) {
      write(
          name,
          "package shop; @dev.plinth.annotation.Table record "
              + name
              + "(@dev.plinth.annotation.Id int id) {}");
    }
  }

  @Test
  void isAskedForTheLine() throws IOException {
    write("module-info", "module shop { provides dev.plinth.dao.EntityMapping with shop.BTable; }");
    assertThat(messages())
        .containsExactly(
            "module-info.java:1 [PL1606] module shop does not provide shop.ATable, so nobody finds"
                + " its entities at run time. Write in module-info.java: provides"
                + " dev.plinth.dao.EntityMapping with shop.ATable, shop.BTable;");
  }

  @Test
  void isLeftAloneWithTheLine() throws IOException {
    write(
        "module-info",
        "module shop { provides dev.plinth.dao.EntityMapping with shop.ATable, shop.BTable; }");
    assertThat(messages()).isEmpty();
  }

  /** The other one is a jar, or a folder, on the module path. */
  @Test
  void seesTheTablesOfModulesThatItRequires() throws IOException {
    Workspace shop = new Workspace(folder.resolve("other"));
    shop.write("shop/A.java", Files.readString(folder.resolve("A.java")))
        .write(
            "module-info.java",
            "module shop { provides dev.plinth.dao.EntityMapping with shop.ATable; }")
        .run("shop/A.java", "module-info.java")
        .option("--add-reads", "shop=ALL-UNNAMED", "-Xlint:-exports")
        .mustSucceed();
    for (Path path : List.of(shop.out(), shop.jar())) {
      Workspace reports = new Workspace(folder.resolve("reports"));
      reports
          .write("module-info.java", "module reports { requires shop; }")
          .write(
              "reports/Numbers.java",
              """
              package reports;

              @dev.plinth.annotation.Dao
              public interface Numbers {
                @dev.plinth.annotation.Sql("select id from a order by id")
                java.util.List<Integer> all();
              }
              """)
          .run("module-info.java", "reports/Numbers.java")
          .option("--module-path", path.toString())
          .option("--add-reads", "reports=ALL-UNNAMED", "-Xlint:-exports")
          .mustSucceed();
    }
  }

  private void write(String name, String source) throws IOException {
    Files.writeString(folder.resolve(name + ".java"), source);
  }

  /** The runtime is in the unnamed module here, which a module can't require. */
  private List<String> messages() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              found,
              List.of(
                  "-Xlint:all,-processing",
                  "--add-reads",
                  "shop=ALL-UNNAMED",
                  "-d",
                  folder.resolve("classes").toString()),
              null,
              files.getJavaFileObjects(
                  folder.resolve("module-info.java"),
                  folder.resolve("A.java"),
                  folder.resolve("B.java")));
      task.setProcessors(List.of(new AggregateProcessor(), new EntityProcessor()));
      task.call();
    }
    return found.getDiagnostics().stream()
        .map(
            each ->
                Path.of(each.getSource().getName()).getFileName()
                    + ":"
                    + each.getLineNumber()
                    + " "
                    + each.getMessage(Locale.ROOT))
        .toList();
  }
}

package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java in each section of a page compiles with all lints. Types are files of one package; other
 * code is put into a method that has a database and a session.
 */
final class DocsTest {
  private static final Path DOCS = Path.of("../docs");

  /** The pages, with what their code imports besides. */
  private static final Map<String, String> PAGES =
      Map.of(
          "mapping.md",
          "",
          "dao.md",
          """
          import static docs.ArticleTable.ARTICLE;
          import dev.plinth.dao.*;
          import dev.plinth.error.*;

          """,
          "dao-interfaces.md",
          "import dev.plinth.dao.*;\n",
          "session.md",
          """
          import static docs.UserTable.USER;

          """,
          "query.md",
          """
          import static dev.plinth.query.Expressions.*;
          import static docs.AddressTable.ADDRESS;
          import static docs.UserTable.USER;
          import dev.plinth.dao.*;
          import dev.plinth.query.*;
          import java.util.stream.Stream;

          """);

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:[a-z]+ )*(?:class|record|enum|interface|@interface) (\\w+)");

  /** A type ends with a brace in the first column, or on the line that it begins on. */
  private static final Pattern TYPE_END = Pattern.compile("(?m)^(?:}|[^ \\n].*\\{})\\n");

  private static final String HEAD =
      """
      package docs;

      import dev.plinth.Database;
      import dev.plinth.annotation.*;
      import dev.plinth.dao.Crud;
      import dev.plinth.dao.Limit;
      import dev.plinth.dao.Ref;
      import dev.plinth.session.Session;
      import dev.plinth.type.Converter;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import java.util.stream.Stream;
      import org.jspecify.annotations.Nullable;

      """;

  @ParameterizedTest
  @MethodSource("sections")
  void compiles(Section section, @TempDir Path temp) {
    Workspace project = new Workspace(temp);
    int usages = 0;
    for (String block : section.blocks()) {
      if (TYPE.matcher(block).find()) {
        types(block)
            .forEach(
                type -> project.write("docs/" + name(type) + ".java", HEAD + pages(type) + type));
      } else {
        String name = "Usage" + usages++;
        project.write("docs/" + name + ".java", HEAD + section.imports() + usage(name, block));
      }
    }
    project.compile();
  }

  static Stream<Section> sections() throws IOException {
    List<Section> sections = new ArrayList<>();
    for (String page : PAGES.keySet().stream().sorted().toList()) {
      sections.addAll(sections(page));
    }
    return sections.stream();
  }

  /** Where a page imports its own types, those of its first section are there in all others. */
  private static List<Section> sections(String page) throws IOException {
    String imports = PAGES.getOrDefault(page, "");
    List<Section> sections =
        Stream.of(Files.readString(DOCS.resolve(page)).split("(?m)^## "))
            .map(text -> section(text, imports))
            .filter(section -> !section.blocks().isEmpty())
            .toList();
    assertThat(sections).isNotEmpty();
    return imports.isEmpty()
        ? sections
        : sections.stream().map(section -> section.with(sections.get(0))).toList();
  }

  private static Section section(String text, String imports) {
    List<String> blocks = BLOCK.matcher(text).results().map(found -> found.group(1)).toList();
    return new Section(text.lines().findFirst().orElse(""), imports, blocks);
  }

  private static List<String> types(String block) {
    List<String> types = new ArrayList<>();
    Matcher end = TYPE_END.matcher(block);
    int start = 0;
    while (end.find()) {
      types.add(block.substring(start, end.end()));
      start = end.end();
    }
    assertThat(block.substring(start)).isBlank();
    return types;
  }

  private static String name(String type) {
    Matcher declared = TYPE.matcher(type);
    assertThat(declared.find()).as(type).isTrue();
    return declared.group(1);
  }

  /** What only some types name, and a type of another page is called as well. */
  private static String pages(String type) {
    return type.contains("Paging<")
        ? """
            import dev.plinth.dao.KeysetPage;
            import dev.plinth.dao.Page;
            import dev.plinth.dao.Paging;
            import dev.plinth.dao.Sort;
            """
        : "";
  }

  private static String usage(String name, String block) {
    return "final class "
        + name
        + " {\n  void use(Database db, Session session) {\n"
        + block
        + "  }\n}\n";
  }

  /** A heading and the pieces of Java below it. */
  record Section(String heading, String imports, List<String> blocks) {

    /** With the types of the first section of its page. */
    Section with(Section first) {
      if (this.equals(first)) {
        return this;
      }
      List<String> all =
          new ArrayList<>(
              first.blocks().stream().filter(each -> TYPE.matcher(each).find()).toList());
      all.addAll(blocks);
      return new Section(heading, imports, all);
    }

    @Override
    public String toString() {
      return heading;
    }
  }
}

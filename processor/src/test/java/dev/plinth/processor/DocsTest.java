package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private static final Path PAGE = Path.of("../docs/mapping.md");
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
      import dev.plinth.dao.Ref;
      import dev.plinth.session.Session;
      import dev.plinth.type.Converter;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      """;

  @ParameterizedTest
  @MethodSource("sections")
  void compiles(Section section, @TempDir Path temp) {
    Workspace project = new Workspace(temp);
    int usages = 0;
    for (String block : section.blocks()) {
      if (TYPE.matcher(block).find()) {
        types(block).forEach(type -> project.write("docs/" + name(type) + ".java", HEAD + type));
      } else {
        String name = "Usage" + usages++;
        project.write("docs/" + name + ".java", HEAD + usage(name, block));
      }
    }
    project.compile();
  }

  static Stream<Section> sections() throws IOException {
    List<Section> sections =
        Stream.of(Files.readString(PAGE).split("(?m)^## "))
            .map(DocsTest::section)
            .filter(section -> !section.blocks().isEmpty())
            .toList();
    assertThat(sections).isNotEmpty();
    return sections.stream();
  }

  private static Section section(String text) {
    List<String> blocks = BLOCK.matcher(text).results().map(found -> found.group(1)).toList();
    return new Section(text.lines().findFirst().orElse(""), blocks);
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

  private static String usage(String name, String block) {
    return "final class "
        + name
        + " {\n  void use(Database db, Session session) {\n"
        + block
        + "  }\n}\n";
  }

  /** A heading and the pieces of Java below it. */
  record Section(String heading, List<String> blocks) {
    @Override
    public String toString() {
      return heading;
    }
  }
}

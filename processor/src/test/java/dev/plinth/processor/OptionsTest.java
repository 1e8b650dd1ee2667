package dev.plinth.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.plinth.dialect.registry.Dialects;
import java.util.List;
import java.util.Locale;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said on the compiler's command line is checked before it is used. */
final class OptionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -Aplinth.module=shop.core           |
          -Aplinth.dialects=sqlite            |
          -Aplinth.dialects=sqlite, sqlite    |
          -Aplinth.module=                    | [PL1701] "" can't be the name of a module. Use letters, digits, dots, hyphens and underscores: -Aplinth.module=main.
          -Aplinth.module=../up               | [PL1701] "../up" can't be the name of a module. Use letters, digits, dots, hyphens and underscores: -Aplinth.module=main.
          -Aplinth.dialects=sqlite,sqllite    | [PL1702] dialect "sqllite" in -Aplinth.dialects is unknown. Did you mean "sqlite"?
          -Aplinth.dialects=                  | [PL1702] dialect "" in -Aplinth.dialects is unknown. Known are: DIALECTS.
          """)
  void isChecked(String option, String error) {
    assertThat(compile(option).errors().stream().map(each -> each.getMessage(Locale.ROOT)))
        .isEqualTo(
            error == null ? List.of() : List.of(error.replace("DIALECTS", Dialects.names())));
  }

  /** The runtime finds the DDL of a module by the name that its mappings tell. */
  @Test
  void theModuleNamesFolderAndMapping() {
    Compilation compilation = compile("-Aplinth.module=shop.core");
    assertThat(compilation)
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/plinth/shop.core/schema.json")
        .contentsAsUtf8String()
        .startsWith("{\"format\":1,\"module\":\"shop.core\",\"dialects\":[\"sqlite\"]");
    assertThat(compilation)
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/plinth/shop.core/ddl/sqlite.sql");
    assertThat(compilation)
        .generatedSourceFile("StampTable")
        .contentsAsUtf8String()
        .contains("public String module() {\n    return \"shop.core\";");
  }

  private static Compilation compile(String option) {
    return javac()
        .withProcessors(new AggregateProcessor(), new EntityProcessor())
        .withOptions("-Xlint:all,-processing", "-Werror", option)
        .compile(
            JavaFileObjects.forSourceString(
                "Stamp",
                "@dev.plinth.annotation.Table record Stamp(@dev.plinth.annotation.Id int id) {}"));
  }
}

package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out is the same on every machine: in any folder, language and time zone. */
final class HermeticTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"tutorial", "values", "sql-names", "derived"})
  void givesTheSameElsewhere(String golden) {
    Map<String, String> here = compile(golden, "here");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      // Letters are written otherwise in Turkish, digits in Arabic, and it is another day there.
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(compile(golden, "turkish/and/deeper")).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(compile(golden, "arabic")).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private Map<String, String> compile(String golden, String folder) {
    Workspace workspace = new Workspace(temp.resolve(folder));
    workspace.writeAll(GoldenFolder.named(golden).sources());
    workspace.compile();
    Map<String, String> files = Workspace.files(workspace.out());
    files.putAll(Workspace.files(workspace.gen()));
    return files;
  }
}

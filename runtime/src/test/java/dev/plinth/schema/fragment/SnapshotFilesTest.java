package dev.plinth.schema.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.TableName;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where files stand. */
final class SnapshotFilesTest {

  /** Compilers see no folder of a jar that could not be a package. */
  @ParameterizedTest
  @CsvSource({
    "user_account, user_account",
    "UserAccount, useraccount",
    "sales.orders, sales$2eorders",
    "order items, order$20items",
    "2nd, $32nd",
    "a/../b, a$2f$2e$2e$2fb",
    "größe, größe"
  })
  void aTableHasAFolderThatCouldBeAPackage(String table, String folder) {
    assertThat(SnapshotFiles.table(TableName.parse(table)))
        .isEqualTo("plinth_tables/" + folder + "/entity.json");
    assertThat(SourceVersion.isIdentifier(folder)).isTrue();
  }
}

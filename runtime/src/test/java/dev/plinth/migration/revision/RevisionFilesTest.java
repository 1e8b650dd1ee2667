package dev.plinth.migration.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.TableName;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.RenameHint;
import dev.plinth.schema.json.OperationJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the files of a revision look, and that they are read as they were written. */
final class RevisionFilesTest {

  private static final String FOLDER = "20260922-101530-k7m2q9xw-add-orders";

  private static final RevisionDocument ORDERS =
      new RevisionDocument(
          "shop",
          new RevisionLinks(
              "k7m2q9xw", List.of("aaaa1111"), List.of("common:bbbb2222"), List.of("sales")),
          List.of(),
          "Add \"orders\"",
          Instant.parse("2026-09-22T10:15:30Z"),
          DiffHints.ofRename(RenameHint.ofTable(TableName.of("purchase"), TableName.of("orders")))
              .plus(DiffHints.ofBackfill(TableName.of("orders"), "status", "'new'"))
              .plus(DiffHints.ofAllowDrop(TableName.of("basket"))),
          List.of(new Acknowledgement("DATA-fk", "orders.user_id", "the table is new")),
          Map.of("up.sqlite.sql", "1111", "down.sqlite.sql", "2222"),
          Map.of(),
          "3333",
          Samples.createTable("orders"),
          List.of("fill-status"),
          false);

  @Test
  void theDocumentHasOneMemberAndOneOperationPerLine() {
    assertThat(RevisionJson.write(ORDERS))
        .isEqualTo(
            """
            {
              "format": 1,
              "module": "shop",
              "id": "k7m2q9xw",
              "parents": ["aaaa1111"],
              "dependsOn": ["common:bbbb2222"],
              "labels": ["sales"],
              "message": "Add \\"orders\\"",
              "created": "2026-09-22T10:15:30Z",
              "hints": {"renames":[{"kind":"table","from":"purchase","to":"orders"}],\
            "backfill":{"orders.status":"'new'"},"allow_drop":["basket"]},
              "acknowledged": [
                {"rule":"DATA-fk","object":"orders.user_id","reason":"the table is new"}
              ],
              "files": {"down.sqlite.sql":"2222","up.sqlite.sql":"1111"},
              "schema": "3333",
              "operations": [
                %s
              ],
              "dataSteps": ["fill-status"]
            }
            """
                .formatted(operation()));
  }

  @Test
  void theDocumentIsReadAsItWasWritten() {
    assertThat(RevisionJson.read(RevisionJson.write(ORDERS), "revision.json")).isEqualTo(ORDERS);
  }

  @Test
  void indexHasOneLinePerRevisionAndASeal() {
    RevisionIndex index =
        new RevisionIndex(
            List.of(
                new IndexEntry(
                    "shop",
                    ORDERS.links(),
                    FOLDER,
                    "7777",
                    "3333",
                    Map.of("sqlite", "1111", "postgresql", "5555"),
                    List.of("fill-status"))));
    assertThat(index.text())
        .isEqualTo(
            """
            plinth-index 1
            shop k7m2q9xw aaaa1111 20260922-101530-k7m2q9xw-add-orders depends=common:bbbb2222 \
            labels=sales data=fill-status postgresql=5555 sqlite=1111 operations=7777 schema=3333
            end 1 c0baf406f81e1c14
            """);
    assertThat(RevisionIndex.parse("INDEX", index.text())).isEqualTo(index);
  }

  @Test
  void anEmptyIndexIsReadAsItWasWritten() {
    assertThat(RevisionIndex.parse("INDEX", RevisionIndex.EMPTY.text()))
        .isEqualTo(RevisionIndex.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "Add orders, 20260922-101530-k7m2q9xw-add-orders",
    "Ärger im Café!, 20260922-101530-k7m2q9xw-arger-im-cafe",
    "  --Drop-- user_account.fullname, 20260922-101530-k7m2q9xw-drop-user-account-fullname",
    "注文, 20260922-101530-k7m2q9xw",
    "a message that is far longer than anybody wants to read in a folder,"
        + " 20260922-101530-k7m2q9xw-a-message-that-is-far-longer-than",
    "donaudampfschifffahrtsgesellschaftskapitaen,"
        + " 20260922-101530-k7m2q9xw-donaudampfschifffahrtsgesellschaftskapit",
  })
  void foldersAreNamedByTimeIdAndMessage(String message, String folder) {
    String name = FolderNames.of(Instant.parse("2026-09-22T10:15:30.999Z"), "k7m2q9xw", message);
    assertThat(name).isEqualTo(folder);
    assertThat(FolderNames.isOne(name)).isTrue();
  }

  @Test
  void idsAreEightCharactersThatNobodyMistakes() {
    Random random = new Random(1);
    List<String> ids = Stream.generate(() -> RevisionIds.next(random)).limit(1000).toList();
    assertThat(ids)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-hjkmnp-tv-z][a-hjkmnp-tv-z0-9]{7}"));
  }

  @Test
  void hashesAreTheSameOnEverySystem() {
    String hash = "061e995aebcb765888ac7580f67ee3815a03b9b9c3fd5ff2dbb40db98b53a737";
    assertThat(Checksums.of("select 1;\nselect 2;\n"))
        .hasSize(64)
        .isEqualTo(Checksums.of("select 1;\r\nselect 2;\r\n"))
        .isEqualTo(Checksums.of("\uFEFFselect 1;\nselect 2;\n"))
        .isNotEqualTo(Checksums.of("select 1;\nselect 2;"))
        .isEqualTo(hash);
  }

  private static String operation() {
    return OperationJson.json(ORDERS.operations().get(0)).toString();
  }
}

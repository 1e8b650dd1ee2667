package doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.CheckViolationException;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import dev.plinth.session.SessionFactory;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

public final class DocumentScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    inDao(new DocumentDao(jdbi));
    refuses(new DocumentDao(jdbi));
    records(new SheetDao(jdbi));
    inSession(
        new SessionFactory(List.of(DocumentTable.DOCUMENT, SheetTable.SHEET), jdbi::open));
  }

  private static void inDao(DocumentDao documents) {
    Document document = new Document();
    document.details.note = "four";
    document.details.level = Level.HIGH;
    documents.insert(document);
    assertThat(document.details.state).isEqualTo("NEW");
    assertThat(document.details.size).isEqualTo(4);
    assertThat(document.audit.createdAt()).isNotNull().isEqualTo(document.audit.updatedAt());
    assertThat(document.cover).isNull();

    Instant created = document.audit.createdAt();
    document.details.note = "longer";
    document.details.tag = new Tag("red");
    document.cover = new Cover();
    document.cover.title = "plinth";
    documents.update(document);
    assertThat(document.version).isEqualTo(1);
    assertThat(document.details.size).isEqualTo(6);
    assertThat(document.audit.createdAt()).isEqualTo(created);
    assertThat(document.cover.heading).isEqualTo("PLINTH");
    assertThat(document.cover.colour).isNull();

    Document found = documents.get(document.id);
    assertThat(found.details.tag).isEqualTo(new Tag("red"));
    assertThat(found.details.level).isEqualTo(Level.HIGH);
    assertThat(found.details.settings).isEqualTo("{}");
    assertThat(found.details.size).isEqualTo(6);
    assertThat(found.audit).isEqualTo(document.audit);
  }

  private static void refuses(DocumentDao documents) {
    Document absent = new Document();
    absent.audit = null;
    assertThatThrownBy(() -> documents.insert(absent))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessageContaining("audit");
    Document tooLong = new Document();
    tooLong.details.note = "much longer than it may be";
    assertThatThrownBy(() -> documents.insert(tooLong)).isInstanceOf(CheckViolationException.class);
    assertThat(tooLong.audit.createdAt()).isNull();
  }

  private static void records(SheetDao sheets) {
    Sheet sheet = sheets.insert(new Sheet(null, new Size(null, 3, null)));
    assertThat(sheet.size()).isEqualTo(new Size(1, 3, 3));
    Sheet wide = sheets.update(new Sheet(sheet.id(), new Size(4, 3, null)));
    assertThat(wide.size()).isEqualTo(new Size(4, 3, 12));
    assertThat(sheets.get(sheet.id())).isEqualTo(wide);
  }

  private static void inSession(SessionFactory sessions) {
    Document document = new Document();
    try (Session session = sessions.open()) {
      session.add(document);
      session.flush();
      assertThat(document.details.state).isEqualTo("NEW");
      assertThat(document.audit.createdAt()).isNotNull();
      session.rollback();
      assertThat(document.details.state).isNull();
      assertThat(document.audit.createdAt()).isNull();
    }
    try (Session session = sessions.open()) {
      session.add(document);
      session.commit();
      document.details.note = "changed";
      session.commit();
      assertThat(document.details.size).isEqualTo(7);
      assertThat(document.version).isEqualTo(1);
      session.commit();
      assertThat(document.version).isEqualTo(1);
      assertThat(session.save(new Sheet(null, new Size(null, 2, null))).size())
          .isEqualTo(new Size(1, 2, 2));
      session.commit();
    }
  }
}

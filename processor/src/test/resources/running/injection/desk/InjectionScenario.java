package desk;

import static desk.NoteTable.NOTE;
import static dev.plinth.query.Expressions.raw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Paging;
import dev.plinth.dao.StatementPlan;
import dev.plinth.dao.StatementPlan.Retention;
import dev.plinth.error.InvalidCursorException;
import dev.plinth.processor.Scenario;
import dev.plinth.query.Param;
import dev.plinth.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Text that means something to SQL, in every place that takes a value. */
public final class InjectionScenario implements Scenario {
  private static final List<String> EVIL =
      List.of(
          "'; drop table note; --",
          "' or '1'='1",
          "\" or 1=1 --",
          "` or 1=1 #",
          "\\'; drop table note; --",
          "\\",
          "'' \\'' \\\\'",
          "/* x */ -- y # z",
          "*/ or 1=1 /*",
          ":title :note.title ::int :'x",
          "? ?? ?1 $1 @x #{x} ${x} %s {}",
          "{fn now()} {d '2020-01-01'} {escape '!'}",
          "<title> <#if x> &lt;",
          "$$; drop table note; $$ $a$ $a$",
          "100%_!",
          "a\nb\tc\rd",
          "0x27 U&'\\0027' N'x' x'41' _utf8'x'",
          "data ? 'a' ?| ?& @> ->> #>>",
          "ʼ＇’ union select 1",
          "null");

  private Database db;
  private NoteDao dao;
  private Notes notes;

  @Override
  public void run(Jdbi jdbi) {
    try (Handle handle = jdbi.open()) {
      Jdbi connected = Jdbi.create(handle.getConnection());
      everywhere(connected, EVIL);
      StatementPlan.retain(connected, Retention.HANDLE);
      everywhere(connected, EVIL.subList(0, 4));
    }
  }

  private void everywhere(Jdbi jdbi, List<String> texts) {
    db = Database.builder().jdbi(jdbi).entities(NOTE).open();
    dao = new NoteDao(db);
    notes = new NotesImpl(db);
    dao.insert(new Note("innocent", "me"));
    for (String evil : texts) {
      verbs(evil);
      derived(evil);
      statements(evil);
      queries(evil);
      sessions(evil);
      notes.deleteByTitle(evil);
      assertThat(dao.findAll()).extracting(note -> note.title).containsExactly("innocent");
    }
    batches();
    cursors();
    patterns();
    dao.deleteAll(dao.findAll());
  }

  private void verbs(String evil) {
    Note note = new Note(evil, evil);
    note.facts = json(evil);
    dao.insert(note);
    Note read = dao.get(note.id);
    assertThat(read.title).isEqualTo(evil);
    assertThat(read.author).isEqualTo(evil);
    assertThat(read.facts.replace(": ", ":")).contains("\"text\":");
    assertThat(dao.findByTitle(evil)).isPresent();
    assertThat(dao.findByAuthor(evil)).hasSize(1);
    dao.upsertByTitle(new Note(evil, "upserted"));
    assertThat(dao.findByTitle(evil).orElseThrow().author).isEqualTo("upserted");
    read = dao.get(note.id);
    read.author = evil;
    dao.update(read);
    assertThat(dao.findByAuthor(evil)).hasSize(1);
  }

  private void derived(String evil) {
    assertThat(notes.findByAuthorAndTitle(evil, evil)).hasSize(1);
    assertThat(notes.findByTitleStartingWith(evil)).hasSize(1);
    assertThat(notes.findByTitleEndingWith(evil)).hasSize(1);
    assertThat(notes.findByTitleContaining(evil)).hasSize(1);
    assertThat(notes.findByTitleIgnoreCase(evil)).hasSize(1);
    assertThat(notes.findByTitleIn(List.of(evil, "nobody"))).hasSize(1);
    assertThat(notes.countByTitleNot(evil)).isEqualTo(1);
    assertThat(notes.existsByTitle(evil)).isTrue();
  }

  private void statements(String evil) {
    assertThat(notes.titled(evil)).hasSize(1);
    assertThat(notes.those(List.of("nobody", evil))).containsExactly(evil);
    assertThat(notes.search(0, evil, List.of(evil, "nobody"))).containsExactly(evil);
    assertThat(notes.search(0, null, List.of(evil))).containsExactly(evil);
    assertThat(notes.write(evil, evil)).isEqualTo(1);
    assertThat(notes.add(new Note("by " + evil, evil))).isEqualTo(1);
    assertThat(notes.deleteByTitle("by " + evil)).isEqualTo(1);
  }

  private void queries(String evil) {
    assertThat(db.from(NOTE).where(NOTE.title.eq(evil)).list()).hasSize(1);
    assertThat(db.from(NOTE).where(NOTE.title.in(evil, "nobody")).list()).hasSize(1);
    assertThat(db.from(NOTE).where(NOTE.title.startsWith(evil)).list()).hasSize(1);
    assertThat(db.from(NOTE).where(NOTE.title.contains(evil)).list()).hasSize(1);
    assertThat(db.from(NOTE).where(NOTE.title.concat(evil).eq(evil + evil)).list()).hasSize(1);
    assertThat(db.select(raw("concat({}, '')", NOTE.title).asText()).from(NOTE).list())
        .contains(evil);
    Param<String> title = NOTE.title.param("title");
    assertThat(db.from(NOTE).where(NOTE.title.eq(title)).bind(title, evil).list()).hasSize(1);
    assertThat(db.update(NOTE).set(NOTE.author, evil).where(NOTE.title.eq(evil)).execute())
        .isEqualTo(1);
  }

  private void sessions(String evil) {
    try (Session session = db.openSession()) {
      Note note = session.from(NOTE).where(NOTE.title.eq(evil)).list().get(0);
      note.author = "x" + evil;
      session.add(new Note("session " + evil, evil));
      session.commit();
      assertThat(dao.findByAuthor("x" + evil)).hasSize(1);
      session.delete(session.from(NOTE).where(NOTE.title.eq("session " + evil)).list().get(0));
      session.commit();
    }
  }

  private void batches() {
    List<Note> many =
        dao.insertAll(EVIL.stream().map(evil -> new Note(evil, evil)).toList());
    assertThat(dao.findAll()).extracting(note -> note.title).containsAll(EVIL);
    many.forEach(note -> note.author = note.author + "'");
    dao.updateAll(many);
    assertThat(dao.findAllById(many.stream().map(note -> note.id).toList()))
        .extracting(note -> note.author)
        .containsExactlyInAnyOrderElementsOf(EVIL.stream().map(evil -> evil + "'").toList());
    dao.deleteAll(many);
  }

  private void cursors() {
    List<Note> many = dao.insertAll(EVIL.stream().map(evil -> new Note(evil, null)).toList());
    Paging<Note> byTitle = Paging.of(NOTE, 3).by(NOTE.title.asc());
    KeysetPage<Note> page = notes.page(0, byTitle);
    int seen = page.items().size();
    while (page.hasNext()) {
      page = notes.page(0, byTitle.after(page.next().orElseThrow()));
      seen += page.items().size();
    }
    assertThat(seen).isEqualTo(EVIL.size() + 1);
    String cursor = notes.page(0, byTitle).next().orElseThrow();
    for (String evil : EVIL) {
      refused(byTitle, evil);
      refused(byTitle, cursor + evil);
      refused(byTitle, evil + cursor);
      refused(byTitle, encoded(evil));
    }
    for (int i = 0; i < cursor.length(); i += 3) {
      String changed =
          cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1);
      answersOrRefuses(byTitle, changed);
      answersOrRefuses(byTitle, cursor.substring(0, i));
    }
    assertThat(dao.count()).isEqualTo(EVIL.size() + 1);
    dao.deleteAll(many);
  }

  private void refused(Paging<Note> order, String cursor) {
    assertThatThrownBy(() -> notes.page(0, order.after(cursor)))
        .as(cursor)
        .isInstanceOf(InvalidCursorException.class);
  }

  /** A cursor that somebody has changed may be another one, and is no more than a place. */
  private void answersOrRefuses(Paging<Note> order, String cursor) {
    try {
      assertThat(notes.page(0, order.after(cursor)).items()).hasSizeLessThanOrEqualTo(3);
    } catch (InvalidCursorException e) {
      assertThat(e).hasMessageContaining("cursor");
    }
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private void patterns() {
    dao.insertAll(
        List.of(new Note("50% off", null), new Note("50 off", null), new Note("a_b", null),
            new Note("axb", null), new Note("a!b", null), new Note("a\\b", null)));
    assertThat(notes.findByTitleStartingWith("50%")).hasSize(1);
    assertThat(notes.findByTitleContaining("%")).hasSize(1);
    assertThat(notes.findByTitleContaining("_")).hasSize(1);
    assertThat(notes.findByTitleContaining("!")).hasSize(1);
    assertThat(notes.findByTitleContaining("\\")).hasSize(1);
    assertThat(notes.findByTitleEndingWith("_b")).hasSize(1);
    assertThat(db.from(NOTE).where(NOTE.title.startsWith("a_")).list()).hasSize(1);
    assertThat(db.from(NOTE).where(NOTE.title.contains("%")).list()).hasSize(1);
    assertThat(notes.like("50%")).hasSize(2);
    assertThat(notes.like("a_b")).hasSize(4);
  }

  private static String json(String text) {
    return "{\"text\": \""
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
            .replace("\r", "\\r")
        + "\"}";
  }
}

package dev.plinth.dao.shop;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.StateValues;
import dev.plinth.dao.TableColumn;
import dev.plinth.dao.ToMany;
import dev.plinth.dao.ToOne;
import dev.plinth.type.ColumnTypes;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Table {@code note} of {@link Note}. */
public final class NoteTable implements EntityMapping<Note> {

  public static final NoteTable NOTE = new NoteTable();

  public final TableColumn<Note, Long> id =
      TableColumn.<Note, Long>of("note", "id", "id", ColumnTypes.BIGINT);

  public final TableColumn<Note, String> text =
      TableColumn.<Note, String>of("note", "text", "text", ColumnTypes.TEXT);

  private static final SqlStatement SELECT_ALL =
      SqlStatement.of("Note.select_all", "select id, text from note");

  private static final SqlStatement SELECT_BY_KEY =
      SqlStatement.of("Note.select_by_key", "select id, text from note where id = ?");

  private static final SqlStatement INSERT =
      SqlStatement.of("Note.insert", "insert into note (text) values (?)").returning("id");

  private static final SqlStatement INSERT_WITH_KEY =
      SqlStatement.of("Note.insert_with_key", "insert into note (id, text) values (?, ?)");

  private static final SqlStatement UPDATE_BY_KEY =
      SqlStatement.of("Note.update_by_key", "update note set text = ? where id = ?");

  private static final SqlStatement DELETE_BY_KEY =
      SqlStatement.of("Note.delete_by_key", "delete from note where id = ?");

  @Override
  public Class<Note> entityType() {
    return Note.class;
  }

  @Override
  public String module() {
    return "dao-shop";
  }

  @Override
  public String tableName() {
    return "note";
  }

  private final List<TableColumn<Note, ?>> columns = List.of(id, text);
  private final List<TableColumn<Note, ?>> keyColumns = List.of(id);
  private final List<ToOne<Note, ?>> toOnes = List.of();
  private final List<ToMany<Note, ?>> toManys = List.of();

  @Override
  public List<TableColumn<Note, ?>> columns() {
    return columns;
  }

  @Override
  public List<TableColumn<Note, ?>> keyColumns() {
    return keyColumns;
  }

  @Override
  public List<ToOne<Note, ?>> toOnes() {
    return toOnes;
  }

  @Override
  public List<ToMany<Note, ?>> toManys() {
    return toManys;
  }

  @Override
  public boolean keyIsGenerated() {
    return true;
  }

  @Override
  public SqlStatement selectAll() {
    return SELECT_ALL;
  }

  @Override
  public SqlStatement selectByKey() {
    return SELECT_BY_KEY;
  }

  @Override
  public SqlStatement insert() {
    return INSERT;
  }

  @Override
  public SqlStatement insertWithKey() {
    return INSERT_WITH_KEY;
  }

  @Override
  public SqlStatement updateByKey() {
    return UPDATE_BY_KEY;
  }

  @Override
  public SqlStatement deleteByKey() {
    return DELETE_BY_KEY;
  }

  @Override
  public Note read(Row row) {
    return new Note(row.getLong(1, id), row.getString(2, text));
  }

  @Override
  public Object readKey(Row row, int at) {
    return row.getLong(at, id);
  }

  @Override
  public @Nullable Object key(Note note) {
    return note.id() == null || note.id() == 0 ? null : note.id();
  }

  @Override
  public Note withKey(Note note, Object key) {
    return new Note((Long) key, note.text());
  }

  @Override
  public Note withoutKey(Note note) {
    return new Note(null, note.text());
  }

  @Override
  public void bindKey(Parameters p, int at, Object key) {
    p.setLong(at, id, (Long) key);
  }

  @Override
  public void bindInsert(Parameters p, int at, Note note) {
    p.setString(at, text, note.text());
  }

  @Override
  public void bindInsertWithKey(Parameters p, int at, Note note) {
    p.setLong(at, id, note.id());
    p.setString(at + 1, text, note.text());
  }

  @Override
  public void bindUpdate(Parameters p, Note note) {
    p.setString(1, text, note.text());
    p.setLong(2, id, note.id());
  }

  @Override
  public void bindColumn(Parameters p, int at, int column, Note note) {
    switch (column) {
      case 0 -> p.setLong(at, id, note.id());
      case 1 -> p.setString(at, text, note.text());
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public @Nullable Object[] state(Note note) {
    return new @Nullable Object[] {note.id(), note.text()};
  }

  @Override
  public @Nullable BitSet changes(Note note, @Nullable Object[] state) {
    BitSet changed = new BitSet();
    if (!StateValues.same(note.id(), state[0])) {
      changed.set(0);
    }
    if (!StateValues.same(note.text(), state[1])) {
      changed.set(1);
    }
    return changed.isEmpty() ? null : changed;
  }

  @Override
  @SuppressWarnings("NullAway") // the state of not-null properties
  public void restore(Note note, @Nullable Object[] state) {
    throw new UnsupportedOperationException("a record");
  }

  @Override
  public boolean isImmutable() {
    return true;
  }
}

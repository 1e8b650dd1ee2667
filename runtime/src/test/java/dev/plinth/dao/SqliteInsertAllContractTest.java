package dev.plinth.dao;

import static dev.plinth.dao.shop.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.shop.Note;
import dev.plinth.testdatabase.TestServers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
final class SqliteInsertAllContractTest extends InsertAllContractTest {

  SqliteInsertAllContractTest(Way way) {
    super(TestServers.SQLITE, way);
  }

  @Test
  void aTableWithTriggersIsWrittenRowByRow() {
    db.jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "create trigger shadow after insert on note when new.text not like 'shadow%'"
                        + " begin insert into note (text) values ('shadow of ' || new.text); end"));

    List<Note> written = Inserts.insertAll(db, NOTE, notes(250));

    assertThat(written).map(Note::id).startsWith(1L, 3L, 5L);
    assertThat(written).allSatisfy(this::isStored);
  }
}

package dev.plinth.migration.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.contract.TestedDatabases;
import dev.plinth.schema.Schema;
import dev.plinth.schema.ViewSchema;
import dev.plinth.testdatabase.EmptyDatabase;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class H2InspectorContractTest extends InspectorContractTest {
  H2InspectorContractTest() {
    super(TestedDatabases.H2);
  }

  @Test
  void readsAViewWithoutTheDefaultSchemaAndNothingElseOfThatName() {
    try (EmptyDatabase db = TestedDatabases.H2.create()) {
      TestedDatabases.H2.run(
          db.url(),
          List.of(
              "create table republic (id integer, motto varchar)",
              "create view v as select id from republic where motto <> 'public.service'"));
      Schema read = Jdbi.create(db.url()).withHandle(new H2Inspector()::inspect);
      assertThat(read.views())
          .extracting(ViewSchema::query)
          .containsExactly("SELECT id FROM republic WHERE motto <> 'public.service'");
    }
  }
}

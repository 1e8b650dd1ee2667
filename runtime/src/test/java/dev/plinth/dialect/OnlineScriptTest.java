package dev.plinth.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.registry.Dialects;
import dev.plinth.schema.Schema;
import dev.plinth.schema.json.OperationJson;
import dev.plinth.schema.json.SchemaJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SQL that lets others work with the tables meanwhile. */
final class OnlineScriptTest {

  private static final Schema BEFORE =
      SchemaJson.read(
          """
          {"tables":[
          {"name":"t","columns":[
          {"name":"id","type":"bigint","nullable":false},
          {"name":"a","type":"integer","nullable":true},
          {"name":"order","type":"bigint","nullable":true}],
          "primaryKey":{"name":"pk_t","columns":["id"]}}]}
          """,
          "before");

  private static final String OPERATIONS =
      """
      [{"op":"create_index","table":"t","name":"ix_t_a","columns":[{"name":"a"}],"unique":false},
      {"op":"create_unique","table":"t","name":"uq_t_order","columns":["order"]},
      {"op":"create_check","table":"t","name":"ck_t_a","expression":"a > 0"},
      {"op":"create_foreign_key","table":"t","name":"fk_t_order","columns":["order"],
       "references":{"table":"t","columns":["id"]}},
      {"op":"alter_column","table":"t","column":"order","backfill":"id",
       "changes":{"nullable":{"from":true,"to":false}}},
      {"op":"drop_index","table":"t","name":"ix_t_a"},
      {"op":"create_table","table":"u","columns":[{"name":"id","type":"bigint","nullable":false}]},
      {"op":"create_index","table":"u","name":"ix_u_id","columns":[{"name":"id"}],"unique":false}]
      """;

  private static String script(Dialect dialect) {
    return dialect.onlineScript(OperationJson.read(OPERATIONS, "operations"), BEFORE);
  }

  @Test
  void ofPostgresqlHoldsLocksForAMoment() {
    assertThat(script(Dialects.POSTGRESQL))
        .isEqualTo(
            """
            -- create index ix_t_a of t
            create index concurrently ix_t_a on t (a);

            -- create unique constraint uq_t_order of t
            create unique index concurrently uq_t_order on t ("order");
            alter table t add constraint uq_t_order unique using index uq_t_order;

            -- create check ck_t_a of t
            alter table t add constraint ck_t_a check (a > 0) not valid;
            -- plinth: step commit
            alter table t validate constraint ck_t_a;
            -- plinth: step commit

            -- create foreign key fk_t_order of t
            alter table t add constraint fk_t_order foreign key ("order") references t (id) not valid;
            -- plinth: step commit
            alter table t validate constraint fk_t_order;
            -- plinth: step commit

            -- alter column t.order: nullable true -> false
            -- plinth: step commit
            update t set "order" = id where "order" is null;
            -- plinth: step commit
            alter table t add constraint ck_plinth_not_null_order check ("order" is not null) not valid;
            -- plinth: step commit
            alter table t validate constraint ck_plinth_not_null_order;
            -- plinth: step commit
            alter table t alter column "order" set not null;
            alter table t drop constraint ck_plinth_not_null_order;

            -- drop index ix_t_a of t
            drop index concurrently ix_t_a;

            -- create table u
            create table u (
              id bigint not null
            );

            -- create index ix_u_id of u
            create index ix_u_id on u (id);
            """);
  }

  @Test
  void ofMariadbSaysHowTheTableIsChanged() {
    assertThat(script(Dialects.MARIADB))
        .isEqualTo(
            """
            -- create index ix_t_a of t
            create index ix_t_a on t (a) algorithm = inplace lock = none;

            -- create unique constraint uq_t_order of t
            alter table t add constraint uq_t_order unique (`order`), algorithm = inplace, lock = none;

            -- create check ck_t_a of t
            alter table t add constraint ck_t_a check (a > 0);

            -- create foreign key fk_t_order of t
            alter table t add constraint fk_t_order foreign key (`order`) references t (id);

            -- alter column t.order: nullable true -> false
            update t set `order` = id where `order` is null;
            alter table t modify column `order` bigint not null, algorithm = inplace, lock = none;

            -- drop index ix_t_a of t
            alter table t drop index ix_t_a, algorithm = inplace, lock = none;

            -- create table u
            create table u (
              id bigint not null
            ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

            -- create index ix_u_id of u
            create index ix_u_id on u (id) algorithm = inplace lock = none;
            """);
  }

  @Test
  void elsewhereItIsAsAlways() {
    for (Dialect dialect : List.of(Dialects.SQLITE, Dialects.H2)) {
      assertThat(script(dialect))
          .isEqualTo(dialect.script(OperationJson.read(OPERATIONS, "operations"), BEFORE));
    }
  }
}

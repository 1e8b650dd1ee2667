package dev.plinth.schema.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.schema.Change;
import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ConstraintKind;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.Origin;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import dev.plinth.schema.ViewSchema;
import dev.plinth.type.ColumnTypes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation on one small shop: what it says, what it does, and the way back. */
final class OperationTest {

  private static final TableName ITEM = TableName.of("item");
  private static final TableName SHOP = TableName.of("shop");
  private static final TableName CHEAP = TableName.of("cheap");

  private static final ColumnSchema PRICE =
      ColumnSchema.builder("price", ColumnTypes.DECIMAL).precision(10).scale(2).build();

  private static final TableSchema SHOPS =
      TableSchema.builder(SHOP)
          .column(
              ColumnSchema.builder("id", ColumnTypes.BIGINT).identity(Identity.DEFAULT).build(),
              ColumnSchema.builder("name", ColumnTypes.VARCHAR).length(30).nullable().build())
          .primaryKey(new PrimaryKey("pk_shop", List.of("id")))
          .unique(new UniqueKey("uq_shop_name", List.of("name")))
          .build();

  private static final TableSchema ITEMS =
      TableSchema.builder(ITEM)
          .comment("for sale")
          .column(
              ColumnSchema.builder("id", ColumnTypes.BIGINT).build(),
              ColumnSchema.builder("shop_id", ColumnTypes.BIGINT).build(),
              PRICE,
              ColumnSchema.builder("twice", ColumnTypes.DECIMAL)
                  .precision(10)
                  .scale(2)
                  .generated(new Generated("price * 2", true))
                  .build(),
              ColumnSchema.builder("state", ColumnTypes.ENUM).enumType("state").build(),
              ColumnSchema.builder("note", ColumnTypes.TEXT).nullable().build())
          .primaryKey(new PrimaryKey("pk_item", List.of("id")))
          .check(new Check("ck_item_price", "item.price > 0"))
          .index(
              Index.of("ix_item_shop_id", "shop_id"),
              new Index(
                  "ix_item_price",
                  List.of(IndexColumn.ofExpression("abs(price)")),
                  false,
                  "price > 9",
                  List.of("price")))
          .foreignKey(
              ForeignKey.of("fk_item_shop_id_shop", List.of("shop_id"), SHOP, List.of("id")))
          .build();

  private static final Schema BEFORE =
      Schema.of(List.of(ITEMS, SHOPS))
          .withEnums(List.of(new EnumType("size", List.of("s", "l")), state("new", "old")))
          .withViews(List.of(new ViewSchema(CHEAP, "select id from item", List.of(), null)));

  /** What it says -> the operation; every one fits to {@link #BEFORE}. */
  private static Map<String, Operation> operations() {
    Map<String, Operation> all = new LinkedHashMap<>();
    TableName tag = TableName.of("tag");
    all.put("create table tag", new CreateTable(TableSchema.builder(tag).column(PRICE).build()));
    all.put("drop table item", new DropTable(ITEM));
    all.put("rename table shop to store", new RenameTable(SHOP, TableName.of("store")));
    all.put(
        "add column shop.street",
        new AddColumn(SHOP, ColumnSchema.builder("street", ColumnTypes.TEXT).build(), "'?'"));
    all.put("drop column item.note", new DropColumn(ITEM, "note"));
    all.put("rename column item.price to cost", new RenameColumn(ITEM, "price", "cost"));
    all.put(
        "alter column shop.name: length 30 -> 40, nullable true -> false",
        new AlterColumn(SHOP, "name", longerName(), "'?'", Map.of()));
    all.put(
        "create primary key pk_item of item",
        new CreatePrimaryKey(ITEM, new PrimaryKey("pk_item", List.of("id"))));
    all.put("drop primary key pk_item of item", new DropPrimaryKey(ITEM, "pk_item"));
    all.put(
        "create unique constraint uq_item_note of item",
        new CreateUnique(ITEM, new UniqueKey("uq_item_note", List.of("note"))));
    all.put("drop unique constraint uq_shop_name of shop", new DropUnique(SHOP, "uq_shop_name"));
    all.put(
        "create index ix_item_note of item",
        new CreateIndex(ITEM, Index.of("ix_item_note", "note")));
    all.put("drop index ix_item_shop_id of item", new DropIndex(ITEM, "ix_item_shop_id"));
    all.put(
        "create foreign key fk_item_id_shop of item",
        new CreateForeignKey(
            ITEM, ForeignKey.of("fk_item_id_shop", List.of("id"), SHOP, List.of("id"))));
    all.put(
        "drop foreign key fk_item_shop_id_shop of item",
        new DropForeignKey(ITEM, "fk_item_shop_id_shop"));
    all.put(
        "create check ck_note of item", new CreateCheck(ITEM, new Check("ck_note", "note <> ''")));
    all.put("drop check ck_item_price of item", new DropCheck(ITEM, "ck_item_price"));
    all.put(
        "rename check ck_item_price of item to ck_price",
        new RenameConstraint(ITEM, ConstraintKind.CHECK, "ck_item_price", "ck_price"));
    all.put(
        "rename primary key pk_shop of shop to pk",
        new RenameConstraint(SHOP, ConstraintKind.PRIMARY_KEY, "pk_shop", "pk"));
    all.put(
        "rename unique constraint uq_shop_name of shop to uq",
        new RenameConstraint(SHOP, ConstraintKind.UNIQUE, "uq_shop_name", "uq"));
    all.put(
        "rename foreign key fk_item_shop_id_shop of item to fk",
        new RenameConstraint(ITEM, ConstraintKind.FOREIGN_KEY, "fk_item_shop_id_shop", "fk"));
    all.put(
        "rename index ix_item_price of item to ix", new RenameIndex(ITEM, "ix_item_price", "ix"));
    all.put("remove comment of item", new SetComment(ITEM, "for sale", null));
    all.put("set options of item", new SetOptions(ITEM, null, "strict"));
    all.put(
        "set origin of item.note", new SetOrigin(ITEM, "note", null, Origin.of("Item", "note")));
    all.put("create enum color", new CreateEnum(new EnumType("color", List.of("red"))));
    all.put("add value used to enum state", new AddEnumValue("state", "used", "old"));
    all.put("rename value old of enum state to gone", new RenameEnumValue("state", "old", "gone"));
    all.put(
        "recreate enum state",
        new RecreateEnum("state", List.of("new", "old"), List.of("old", "new")));
    all.put("drop enum size", new DropEnum("size"));
    all.put(
        "create view all_items",
        new CreateView(
            new ViewSchema(TableName.of("all_items"), "select * from item", List.of(), null)));
    all.put(
        "replace view cheap",
        new ReplaceView(new ViewSchema(CHEAP, "select id, price from item", List.of(), null)));
    all.put("drop view cheap", new DropView(CHEAP));
    all.put(
        "execute update item set note = ''",
        new ExecuteSql("update item\n  set note = ''", "update item set note = null", List.of()));
    return all;
  }

  static Stream<Operation> all() {
    return operations().values().stream().filter(each -> !(each instanceof CreatePrimaryKey));
  }

  @Test
  void theListHasEveryKind() {
    assertThat(operations().values())
        .extracting(Operation::kind)
        .containsAll(Arrays.asList(OperationKind.values()));
  }

  @Test
  void everyOperationSaysWhatItDoes() {
    assertThat(operations()).isNotEmpty();
    operations().forEach((words, operation) -> assertThat(operation.describe()).isEqualTo(words));
  }

  @ParameterizedTest
  @MethodSource("all")
  void theReverseLeadsBack(Operation operation) {
    Schema after = operation.applyTo(BEFORE);
    Operation back = operation.reverse(BEFORE);
    assertThat(after.equals(BEFORE)).isEqualTo(operation instanceof ExecuteSql);
    assertThat(inAnyColumnOrder(back.applyTo(after))).isEqualTo(inAnyColumnOrder(BEFORE));
    assertThat(back.reverse(after).kind()).isIn(operation.kind(), OperationKind.RECREATE_ENUM);
  }

  @Test
  void aDroppedPrimaryKeyIsCreatedAgain() {
    List<Operation> there = List.of(new DropPrimaryKey(ITEM, "pk_item"));
    List<Operation> back = Operations.reverse(there, BEFORE);
    assertThat(back)
        .containsExactly(new CreatePrimaryKey(ITEM, new PrimaryKey("pk_item", List.of("id"))));
    assertThat(Operations.apply(back, Operations.apply(there, BEFORE))).isEqualTo(BEFORE);
  }

  @Test
  void aRenamedColumnIsRenamedWhereverItIsUsed() {
    TableSchema item =
        new RenameColumn(ITEM, "price", "cost").applyTo(BEFORE).table(ITEM).orElseThrow();
    assertThat(item.checks()).containsExactly(new Check("ck_item_price", "item.cost > 0"));
    assertThat(item.column("twice").orElseThrow().generated())
        .isEqualTo(new Generated("cost * 2", true));
    assertThat(item.indexes().get(0))
        .isEqualTo(
            new Index(
                "ix_item_price",
                List.of(IndexColumn.ofExpression("abs(cost)")),
                false,
                "cost > 9",
                List.of("cost")));
    Schema ofShop = new RenameColumn(SHOP, "id", "nr").applyTo(BEFORE);
    assertThat(ofShop.table(SHOP).orElseThrow().primaryKey())
        .isEqualTo(new PrimaryKey("pk_shop", List.of("nr")));
    assertThat(ofShop.table(ITEM).orElseThrow().foreignKeys().get(0).references().columns())
        .containsExactly("nr");
  }

  @Test
  void aRenamedTableIsFollowedByForeignKeysAndChecks() {
    TableName goods = TableName.of("goods");
    assertThat(new RenameTable(ITEM, goods).applyTo(BEFORE).table(goods).orElseThrow().checks())
        .containsExactly(new Check("ck_item_price", "goods.price > 0"));
    TableName store = TableName.of("store");
    Schema renamed = new RenameTable(SHOP, store).applyTo(BEFORE);
    assertThat(renamed.table(ITEM).orElseThrow().foreignKeys().get(0).references().table())
        .isEqualTo(store);
  }

  /** What does not fit, and why. */
  private static Map<String, Operation> misfits() {
    Map<String, Operation> all = new LinkedHashMap<>();
    all.put("create table shop: shop is there already", new CreateTable(SHOPS));
    all.put("drop table nix: there is no table nix", new DropTable(TableName.of("nix")));
    all.put(
        "drop table shop: foreign key fk_item_shop_id_shop of item points to it",
        new DropTable(SHOP));
    all.put("add column item.price: price is there already", new AddColumn(ITEM, PRICE));
    all.put("drop column item.nix: there is no nix", new DropColumn(ITEM, "nix"));
    all.put("drop column item.id: primary key pk_item uses it", new DropColumn(ITEM, "id"));
    all.put("drop column item.price: index ix_item_price uses it", new DropColumn(ITEM, "price"));
    all.put(
        "rename column item.id to price: price is there already",
        new RenameColumn(ITEM, "id", "price"));
    all.put(
        "alter column item.note: length 30 -> 40, nullable true -> false:"
            + " the column is not as expected",
        new AlterColumn(ITEM, "note", longerName()));
    all.put(
        "create primary key p of item: the table has the primary key pk_item",
        new CreatePrimaryKey(ITEM, new PrimaryKey("p", List.of("id"))));
    all.put(
        "create index i of item: there is no column nix",
        new CreateIndex(ITEM, Index.of("i", "nix")));
    all.put(
        "create foreign key f of item: there is no column nix",
        new CreateForeignKey(ITEM, ForeignKey.of("f", List.of("id"), SHOP, List.of("nix"))));
    all.put("rename index nix of item to n: there is no nix", new RenameIndex(ITEM, "nix", "n"));
    all.put(
        "set comment of shop: the table has another one: null", new SetComment(SHOP, "old", "new"));
    all.put("drop enum state: column item.state uses it", new DropEnum("state"));
    all.put(
        "add value old to enum state: the value is there already",
        new AddEnumValue("state", "old", null));
    all.put(
        "rename value nix of enum state to n: there is no value nix",
        new RenameEnumValue("state", "nix", "n"));
    all.put("drop view nix: there is no view nix", new DropView(TableName.of("nix")));
    return all;
  }

  @Test
  void anOperationThatDoesNotFitSaysWhy() {
    misfits()
        .forEach(
            (message, operation) ->
                assertThatThrownBy(() -> operation.applyTo(BEFORE))
                    .isInstanceOf(InapplicableOperationException.class)
                    .hasMessage(message));
  }

  @Test
  void sqlThatNothingUndoesIsReversedByACommentThatSaysSo() {
    assertThat(new ExecuteSql("update a\nset b = 1").reverse(BEFORE))
        .isEqualTo(
            new ExecuteSql(
                "-- nothing undoes this:\n-- update a\n-- set b = 1\n",
                "update a\nset b = 1",
                List.of()));
  }

  private static EnumType state(String... values) {
    return new EnumType("state", List.of(values));
  }

  private static FacetChanges longerName() {
    ColumnSchema name = SHOPS.column("name").orElseThrow();
    return FacetChanges.between(new Change<>(name, name.with(c -> c.length(40).nullable(false))));
  }

  private static Schema inAnyColumnOrder(Schema schema) {
    return schema.withTables(
        schema.tables().stream()
            .map(
                table ->
                    table.with(
                        t ->
                            t.columns(
                                table.columns().stream()
                                    .sorted((a, b) -> a.name().compareTo(b.name()))
                                    .toList())))
            .toList());
  }
}

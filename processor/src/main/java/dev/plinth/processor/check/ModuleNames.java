package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.JoinTableModel;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.problem.ModuleCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.SourceRef;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.Named;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.fragment.EntityFragment;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names that entities of one module must not share: of tables, and of keys and indexes. */
public final class ModuleNames {
  private final NameClaims tables = new NameClaims(ModuleCode.TABLE_TWICE);
  private final Set<ClassName> owners = new HashSet<>();
  private final NameClaims constraints = new NameClaims(ModuleCode.CONSTRAINT_TWICE);

  /** Takes the name of a table that is declared now. */
  public void addTable(ResolvedEntity entity, Problems problems) {
    SourceRef place = entity.tableAt("name");
    if (tables.claim(entity.table().toString(), entity.shown(), Optional.of(place), problems)) {
      owners.add(entity.declaration().type());
    }
    for (ToManyProperty property : entity.toManys()) {
      property.joinTable().ifPresent(join -> addJoinTable(entity, property, join, problems));
    }
  }

  private void addJoinTable(
      ResolvedEntity entity, ToManyProperty property, JoinTableModel join, Problems problems) {
    SourceRef place =
        entity
            .field(property)
            .annotations()
            .find(ManyToMany.class)
            .map(relation -> relation.at("joinTable"))
            .orElse(property.source());
    tables.claim(join.name().toString(), entity.shown(property), Optional.of(place), problems);
  }

  /** Takes the names of keys and indexes that are declared now; after those of the tables. */
  public void addConstraints(EntityModel entity, Problems problems) {
    if (!owners.contains(entity.type()) || entity.isView()) {
      return;
    }
    TableName table = entity.table();
    Owner owner = new Owner(table, String.join(".", entity.type().simpleNames()), problems);
    owner.claim(
        ConstraintNames.primaryKey(table),
        "the primary key",
        entity.key().properties().get(0).source());
    entity
        .uniques()
        .forEach(
            unique ->
                owner.claim(
                    unique
                        .name()
                        .orElseGet(() -> ConstraintNames.unique(table, unique.columnNames())),
                    "a unique key",
                    unique.source()));
    entity
        .indexes()
        .forEach(
            index ->
                owner.claimIndex(
                    index.name().orElseGet(() -> ConstraintNames.index(table, index.columnNames())),
                    index.source()));
    CheckNamesCheck.check(entity, table, problems);
    entity
        .toOnes()
        .forEach(toOne -> owner.claim(foreignKey(table, toOne), "a foreign key", toOne.source()));
    for (ToManyProperty property : entity.toManys()) {
      property.joinTable().ifPresent(join -> addConstraints(property, join, owner));
    }
  }

  private static void addConstraints(ToManyProperty property, JoinTableModel join, Owner owner) {
    TableName table = join.name();
    String index = ConstraintNames.index(table, JoinTableModel.names(join.targetColumns()));
    owner.claim(ConstraintNames.primaryKey(table), "the primary key", property.source());
    owner.claim(index, "an index", property.source());
  }

  /** Takes the names of an entity that was compiled earlier. */
  public void addEarlier(EntityFragment entity, Problems problems) {
    entity
        .schema()
        .views()
        .forEach(
            view ->
                tables.claim(view.name().toString(), entity.type(), Optional.empty(), problems));
    for (TableSchema table : entity.schema().tables()) {
      if (!table.external()
          && tables.claim(table.name().toString(), entity.type(), Optional.empty(), problems)) {
        constraints(table)
            .forEach(
                named ->
                    constraints.claim(
                        table.name().sibling(named.name()).toString(),
                        "a key or index of " + entity.type(),
                        Optional.empty(),
                        problems));
      }
    }
  }

  private static Stream<Named> constraints(TableSchema table) {
    return Stream.of(
            Optional.ofNullable(table.primaryKey()).stream(),
            table.uniques().stream(),
            table.indexes().stream(),
            table.foreignKeys().stream())
        .flatMap(each -> each);
  }

  private static String foreignKey(TableName table, ToOneProperty toOne) {
    return ConstraintNames.foreignKey(table, toOne.columnNames(), toOne.target().table());
  }

  /** The entity whose names are being taken. */
  private final class Owner {
    private final TableName table;
    private final String shown;
    private final Problems problems;

    Owner(TableName table, String shown, Problems problems) {
      this.table = table;
      this.shown = shown;
      this.problems = problems;
    }

    /** Databases keep tables and indexes in one list. */
    void claimIndex(String name, SourceRef place) {
      Optional<String> entity = tables.owner(inSchema(name));
      if (entity.isEmpty()) {
        claim(name, "an index", place);
      } else {
        problems.add(
            ModuleCode.CONSTRAINT_TWICE,
            place,
            "the table of " + entity.get(),
            "an index of " + shown,
            "\"" + name + "\"");
      }
    }

    void claim(String name, String kind, SourceRef place) {
      constraints.claim(inSchema(name), kind + " of " + shown, Optional.of(place), problems);
    }

    /** Each schema has names of its own. */
    private String inSchema(String name) {
      return table.sibling(name).toString();
    }
  }
}

package dev.plinth.processor.model;

import dev.plinth.processor.declaration.AnnotationDeclaration;
import java.util.List;

/** Says how a join table is called, and what it stores. */
final class JoinTableReader {

  static JoinTableModel read(
      Member member, AnnotationDeclaration relation, RelationTarget own, RelationTarget target) {
    String name = relation.text("joinTable").orElse(own.table() + "_" + target.table());
    boolean toItself = own.table().equals(target.table());
    String other = toItself ? SnakeCase.of(member.field().name()) : target.table();
    return new JoinTableModel(
        name, columns(member, own, own.table()), columns(member, target, other));
  }

  /** They store what the key stores. */
  private static List<ColumnModel> columns(Member member, RelationTarget entity, String prefix) {
    return entity.key().columns().stream()
        .map(StoredColumn::column)
        .map(
            key ->
                key.referencedBy(
                    ReferenceNames.column(prefix, key.name()),
                    member.field().name(),
                    false,
                    member.source()))
        .toList();
  }

  private JoinTableReader() {}
}

package dev.plinth.processor.model;

import dev.plinth.processor.declaration.AnnotationDeclaration;
import java.util.List;

/** Says how a join table is called, and what it stores. */
final class JoinTableReader {

  static JoinTableModel read(
      Member member, AnnotationDeclaration relation, RelationTarget own, RelationTarget target) {
    String ownName = own.table().name();
    String targetName = target.table().name();
    String other = ownName.equals(targetName) ? SnakeCase.of(member.field().name()) : targetName;
    return new JoinTableModel(
        Relations.joinTable(relation, own.table(), target.table()),
        columns(member, own, ownName),
        columns(member, target, other));
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

package dev.plinth.processor.mapping;

import dev.plinth.processor.model.EntityModel;
import java.util.List;

/**
 * The one list of what a generated mapping consists of, in the order in which it is written: what
 * its columns convert values with is there before the instance that has the columns.
 */
public final class MappingParts {
  public static final List<MappingPart> ALL =
      List.of(
          new ApiCheckPart(),
          new ValueConstantsPart(),
          new ConstantPart(),
          new KeyRecordPart(),
          new StatementsPart(),
          new ColumnsPart(),
          new RelationsPart(),
          new ListsPart(),
          new ConstraintsPart(),
          new ConstructorPart(),
          new FactsPart(),
          new VariantsPart(),
          new ReadMethod(),
          new AssembleMethod(),
          new ReadKeyMethod(),
          new RowKeyMethod(),
          new KeyMethod(),
          new WithKeyMethod(),
          new WithoutKeyMethod(),
          new NewKeyMethod(),
          new StampFactsPart(),
          new StampMethods(),
          new VersionMethods(),
          new ReturnedMethods(),
          new BindKeyMethod(),
          new BindInsertMethod(),
          new BindInsertWithKeyMethod(),
          new BindUpdateMethod(),
          new BindColumnMethod(),
          new StateMethod(),
          new ChangesMethod(),
          new RestoreMethod(),
          new SharedKeyPart(),
          new EmbeddedReferencesPart(),
          new EmbeddedPart(),
          new EmbeddedValuesPart());

  /** What reads and writes instances is, in a hierarchy, the matter of the variants. */
  public static List<MappingPart> of(EntityModel entity) {
    boolean shared = !entity.hierarchy().variants().isEmpty();
    return ALL.stream()
        .filter(part -> part.isOf(entity))
        .filter(part -> !shared || !(part instanceof InstancePart))
        .toList();
  }

  private MappingParts() {}
}

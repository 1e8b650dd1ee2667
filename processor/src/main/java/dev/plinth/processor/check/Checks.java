package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The list of all rules about one entity. */
public final class Checks {
  private final List<EntityCheck> ofTable;
  private final List<EntityCheck> ofInstances;

  /**
   * @param compiled all types that the user compiles
   * @param entities those of this round
   * @param dialects the databases that the module is compiled for
   * @param last rules of other rooms about the instances, which see the problems of all others
   */
  public Checks(
      Outlines outlines,
      Set<ClassName> compiled,
      Collection<EntityDeclaration> entities,
      TargetDialects dialects,
      List<EntityCheck> last) {
    this.ofTable =
        List.of(
            new GeneratedNamesCheck(compiled),
            new GeneratedTwiceCheck(outlines, entities),
            new BothOwningCheck(outlines));
    List<EntityCheck> instances =
        List.of(
            new ViewCheck(),
            new ViewReferenceCheck(outlines),
            new UnstoredFieldsCheck(),
            new HiddenFieldsCheck(),
            new ConflictingAnnotationsCheck(),
            new ForeignKeyColumnCheck(),
            new KeyCheck(),
            new KeyPartsCheck(),
            new KeyPartNamesCheck(),
            new EmbeddedKeyCheck(),
            new KeyCycleCheck(outlines),
            new KeyGenerationCheck(dialects),
            new StampCheck(),
            new EmbeddedVersionCheck(),
            new StampWritableCheck(),
            new DefaultCheck(),
            new DefaultLiteralCheck(),
            new EmbeddedFillsCheck(),
            new StorageCheck(dialects),
            new TableFacetsCheck(dialects),
            new RenamedFromCheck(),
            new NullabilityCheck(),
            new TextLengthCheck(),
            new DecimalCheck(),
            new TimePrecisionCheck(dialects),
            new EnumCheck(),
            new PrivateTypeCheck(),
            new ColumnNamesCheck(),
            new SqlNamesCheck(),
            new RelationWritableCheck(),
            new MappedByTwiceCheck(),
            new ToOneCycleCheck(outlines, compiled),
            new SetNullCheck(),
            new RepeatedColumnsCheck(),
            new RepeatedKeysCheck(),
            new IndexConditionCheck(),
            new IndexSupportCheck(dialects),
            new KeyLengthCheck(dialects),
            new DeferralCheck(dialects),
            new UniqueNullsCheck(dialects),
            new SqlFragmentsCheck());
    this.ofInstances = Stream.concat(instances.stream(), last.stream()).toList();
  }

  public void check(ResolvedEntity entity, Problems problems) {
    checkTable(entity, problems);
    checkInstances(entity, problems);
  }

  /** What concerns the table and the generated classes. */
  public void checkTable(ResolvedEntity entity, Problems problems) {
    ofTable.forEach(rule -> rule.check(entity, problems));
  }

  /** What concerns the instances; in a hierarchy for each variant. */
  public void checkInstances(ResolvedEntity entity, Problems problems) {
    ofInstances.forEach(rule -> rule.check(entity, problems));
  }
}

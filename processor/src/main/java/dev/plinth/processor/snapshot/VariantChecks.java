package dev.plinth.processor.snapshot;

import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.VariantModel;
import dev.plinth.schema.Check;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.TableName;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The checks that each variant of a hierarchy fills the columns that it needs. */
final class VariantChecks {
  private VariantChecks() {}

  static List<Check> of(EntityModel entity, TableName table) {
    Optional<StoredColumn> discriminator = entity.hierarchy().discriminator();
    return entity.hierarchy().variants().stream()
        .flatMap(variant -> check(variant, discriminator.orElseThrow(), entity, table))
        .toList();
  }

  private static Stream<Check> check(
      VariantModel variant, StoredColumn discriminator, EntityModel entity, TableName table) {
    List<StoredColumn> shared = entity.columns();
    List<StoredColumn> own = variant.entity().columns();
    List<String> filled =
        IntStream.range(0, shared.size())
            .filter(i -> shared.get(i).column().nullable() && !own.get(i).column().nullable())
            .mapToObj(i -> quoted(own.get(i)) + " is not null")
            .toList();
    String other =
        quoted(discriminator) + " <> '" + variant.discriminator().replace("'", "''") + "'";
    String all = String.join(" and ", filled);
    return filled.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Check(
                ConstraintNames.check(table, variant.name()),
                other + " or " + (filled.size() > 1 ? "(" + all + ")" : all)));
  }

  private static String quoted(StoredColumn column) {
    return Identifiers.quote(column.column().name());
  }
}

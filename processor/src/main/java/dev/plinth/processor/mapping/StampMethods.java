package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.Stamp;
import dev.plinth.processor.model.StoredColumn;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code stampInsert} and {@code stampUpdate}: what Plinth itself writes. */
final class StampMethods implements InstancePart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    boolean isStamped =
        mapping.entity().columns().stream().anyMatch(stored -> !stored.column().is(Stamp.NONE));
    if (isStamped) {
      add("stampInsert", type, mapping, StampCode::atInsert);
      add("stampUpdate", type, mapping, StampCode::atUpdate);
    }
  }

  private static void add(
      String name,
      TypeSpec.Builder type,
      Mapping mapping,
      BiFunction<StampCode, StoredColumn, Optional<CodeBlock>> value) {
    NameAllocator names = mapping.names().method();
    String entity = mapping.entityVariable(names);
    String now = names.newName("now");
    PropertyChanges changes = new PropertyChanges(mapping, entity, names);
    StampCode code = new StampCode(mapping, changes::present, now);
    boolean isGiven = false;
    for (StoredColumn stored : mapping.entity().columns()) {
      Optional<CodeBlock> given = value.apply(code, stored);
      isGiven |= given.isPresent();
      given.ifPresent(known -> changes.put(stored, known));
    }
    if (isGiven) {
      type.addMethod(
          Overriding.method(name, mapping.type())
              .addParameter(mapping.type(), entity)
              .addParameter(ClassName.get(Instant.class), now)
              .addCode(changes.write())
              .build());
    }
  }
}

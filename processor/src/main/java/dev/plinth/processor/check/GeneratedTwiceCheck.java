package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.model.GeneratedNames;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.EntityCode;
import dev.plinth.processor.problem.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** No two entities get a generated class of the same name, nor of one file on any disk. */
final class GeneratedTwiceCheck implements EntityCheck {
  private final Map<String, EntityDeclaration> owners = new HashMap<>();

  GeneratedTwiceCheck(Outlines outlines, Collection<EntityDeclaration> entities) {
    for (EntityDeclaration entity : entities) {
      outlines.find(entity.type()).map(EntityOutline::names).stream()
          .flatMap(GeneratedNames::classes)
          .forEach(name -> owners.putIfAbsent(GeneratedFile.of(name), entity));
    }
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    GeneratedNames names = entity.names();
    check(entity, "table", names.table(), problems);
    names.dao().ifPresent(dao -> check(entity, "dao", dao, problems));
  }

  private void check(ResolvedEntity entity, String member, ClassName name, Problems problems) {
    EntityDeclaration owner = owners.getOrDefault(GeneratedFile.of(name), entity.declaration());
    if (!owner.type().equals(entity.declaration().type())) {
      problems.add(
          EntityCode.ENTITY_TWICE_GENERATED,
          entity.tableAt(member),
          owner.shown(),
          entity.shown(),
          name.simpleName(),
          member);
    }
  }
}

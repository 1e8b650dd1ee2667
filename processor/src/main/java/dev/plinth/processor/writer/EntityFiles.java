package dev.plinth.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.mapping.Mapping;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes everything that comes from one entity alone. */
public final class EntityFiles {
  private final SourceWriter sources;

  public EntityFiles(Filer filer, Elements elements) {
    this.sources = new SourceWriter(filer, elements);
  }

  public void write(EntityModel entity, Problems problems) {
    Mapping mapping = Mapping.of(entity);
    ClassName table = entity.names().table();
    write(entity, table, TableWriter.write(mapping), problems);
    entity
        .names()
        .dao()
        .ifPresent(dao -> write(entity, dao, DaoWriter.write(dao, mapping), problems));
  }

  private void write(EntityModel entity, ClassName name, TypeSpec type, Problems problems) {
    try {
      sources.write(entity, name, type);
    } catch (IOException e) {
      problems.add(
          ProblemCode.OUTPUT_UNWRITABLE, entity.source(), name.canonicalName(), e.toString());
    }
  }
}

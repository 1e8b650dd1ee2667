package dev.plinth.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.mapping.Mapping;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.snapshot.FragmentSnapshot;
import dev.plinth.schema.fragment.SnapshotFiles;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes everything that comes from one entity alone. */
public final class EntityFiles {
  private final SourceWriter sources;
  private final ResourceFiles resources;
  private final String module;

  /**
   * @param module the module that the entities belong to
   */
  public EntityFiles(Filer filer, Elements elements, String module) {
    this.sources = new SourceWriter(filer, elements);
    this.resources = new ResourceFiles(filer);
    this.module = module;
  }

  public void write(EntityModel entity, Problems problems) {
    Mapping mapping = Mapping.of(entity, module);
    ClassName table = entity.names().table();
    write(entity, table, TableWriter.write(mapping), problems);
    entity
        .names()
        .dao()
        .ifPresent(dao -> write(entity, dao, DaoWriter.write(dao, mapping), problems));
    writeFragment(entity, problems);
  }

  private void writeFragment(EntityModel entity, Problems problems) {
    String path = SnapshotFiles.entity(module, entity.binaryName());
    try {
      resources.write(
          path, FragmentSnapshot.of(entity, module).write(), List.of(entity.source().element()));
    } catch (IOException e) {
      problems.add(ProblemCode.OUTPUT_UNWRITABLE, entity.source(), path, e.toString());
    }
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

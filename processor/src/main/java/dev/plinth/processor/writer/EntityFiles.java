package dev.plinth.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.mapping.EntityDialects;
import dev.plinth.processor.mapping.Mapping;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.problem.ModuleCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.snapshot.FragmentSnapshot;
import dev.plinth.schema.TableName;
import dev.plinth.schema.fragment.EntityFragment;
import dev.plinth.schema.fragment.FragmentKind;
import dev.plinth.schema.fragment.SnapshotFiles;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes everything that comes from one entity alone. */
public final class EntityFiles {
  private final SourceWriter sources;
  private final Outputs outputs;
  private final EntityDialects dialects;

  /** Two entities with one table are a problem that is told elsewhere. */
  private final Set<String> owned = new HashSet<>();

  /**
   * @param dialects in whose words the statements are written
   */
  public EntityFiles(Filer filer, Elements elements, Outputs outputs, EntityDialects dialects) {
    this.sources = new SourceWriter(filer, elements);
    this.outputs = outputs;
    this.dialects = dialects;
  }

  public void write(EntityModel entity, Problems problems) {
    Output output = outputs.of(entity.source().element());
    Mapping mapping = Mapping.of(entity, output.module(), dialects);
    ClassName table = entity.names().table();
    write(entity, table, TableWriter.write(mapping), problems);
    entity
        .names()
        .dao()
        .ifPresent(dao -> write(entity, dao, DaoWriter.write(dao, mapping), problems));
    EntityFragment fragment = FragmentSnapshot.of(entity, output.module());
    String path = FragmentKind.ENTITIES.file(output.module(), fragment.type());
    write(entity, output, path, fragment.write(), problems);
    for (TableName name : fragment.owned()) {
      if (owned.add(SnapshotFiles.table(name))) {
        write(entity, output, SnapshotFiles.table(name), fragment.write(), problems);
      }
    }
  }

  private static void write(
      EntityModel entity, Output output, String path, String text, Problems problems) {
    try {
      output.files().write(path, text, List.of(entity.source().element()));
    } catch (IOException e) {
      problems.add(ModuleCode.OUTPUT_UNWRITABLE, entity.source(), path, e.toString());
    }
  }

  private void write(EntityModel entity, ClassName name, TypeSpec type, Problems problems) {
    try {
      sources.write(entity, name, type);
    } catch (IOException e) {
      problems.add(
          ModuleCode.OUTPUT_UNWRITABLE, entity.source(), name.canonicalName(), e.toString());
    }
  }
}

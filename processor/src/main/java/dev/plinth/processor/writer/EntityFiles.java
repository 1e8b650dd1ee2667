package dev.plinth.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.mapping.EntityDialects;
import dev.plinth.processor.mapping.Mapping;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.GeneratedNames;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.ModuleCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.SourceRef;
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

  /** Writes what stands in for the classes of an entity that has mistakes. */
  public void writeStandIns(ResolvedEntity entity, Problems problems) {
    GeneratedNames names = entity.names();
    ClassName type = entity.declaration().type();
    writeStandIn(entity, names.table(), StandInWriter.mapping(type, names), problems);
    names.dao().ifPresent(dao -> writeStandIn(entity, dao, StandInWriter.dao(type, dao), problems));
  }

  private void writeStandIn(
      ResolvedEntity entity, ClassName name, TypeSpec type, Problems problems) {
    EntityDeclaration declared = entity.declaration();
    try {
      sources.write(declared.source().element(), declared.binaryName(), name, type);
    } catch (IOException e) {
      unwritable(declared.source(), name, e, problems);
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
      unwritable(entity.source(), name, e, problems);
    }
  }

  private static void unwritable(
      SourceRef source, ClassName name, IOException failure, Problems problems) {
    problems.add(ModuleCode.OUTPUT_UNWRITABLE, source, name.canonicalName(), failure.toString());
  }
}

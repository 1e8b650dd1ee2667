package dev.plinth.processor.writer;

import dev.plinth.processor.method.DaoInterface;
import dev.plinth.processor.problem.ModuleCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.schema.fragment.FragmentKind;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes what comes from one DAO of the user's. */
public final class DaoFiles {
  private final SourceWriter sources;

  public DaoFiles(Filer filer, Elements elements) {
    this.sources = new SourceWriter(filer, elements);
  }

  /** Writes the class behind the DAO, and beside the class files what its statements do. */
  public void write(DaoInterface dao, Output output, Problems problems) {
    try {
      output
          .files()
          .write(
              FragmentKind.DAOS.file(output.module(), dao.declaration().binaryName()),
              dao.fragment().write(),
              List.of(dao.declaration().source().element()));
      sources.write(
          dao.declaration().source().element(),
          dao.declaration().binaryName(),
          dao.implementation(),
          DaoImplementationWriter.write(dao));
    } catch (IOException e) {
      problems.add(
          ModuleCode.OUTPUT_UNWRITABLE,
          dao.declaration().source(),
          dao.implementation().canonicalName(),
          e.toString());
    }
  }
}

package dev.plinth.processor.sql;

import dev.plinth.processor.check.EntityCheck;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.Annotations;
import dev.plinth.processor.model.DeclaredPath;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.ViewReader;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/** SQL in annotations is understood by SQLite, which tries it out on a table in memory. */
public final class FragmentCheck implements EntityCheck, AutoCloseable {
  /** Names are told with the nearest one elsewhere, and a collation may be there at run time. */
  private static final List<String> NOT_HERE = List.of("no such column", "no such collation");

  private final ScratchDatabase scratch = new ScratchDatabase();

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    if (ViewReader.isView(entity.declaration())) {
      return;
    }
    check(entity.declaration().annotations(), entity.shown(), "", entity, problems);
    for (DeclaredPath declared : entity.paths()) {
      List<StoredColumn> columns = declared.path().columns();
      check(
          declared.member().field().annotations(),
          declared.member().shown(),
          columns.size() == 1 ? columns.get(0).column().name() : "",
          entity,
          problems);
    }
  }

  private void check(
      Annotations annotations,
      String shown,
      String column,
      ResolvedEntity entity,
      Problems problems) {
    for (FragmentForm form : FragmentForm.ALL) {
      for (AnnotationDeclaration annotation : annotations.each(form.annotation())) {
        annotation
            .text(form.member())
            .filter(sql -> !isReported(annotation.at(form.member()), problems))
            .flatMap(sql -> complaint(form, sql, column, entity))
            .ifPresent(
                complaint ->
                    problems.add(
                        ColumnCode.SQL_REFUSED,
                        annotation.at(form.member()),
                        annotation.simpleName(),
                        shown,
                        complaint));
      }
    }
  }

  private Optional<String> complaint(
      FragmentForm form, String sql, String column, ResolvedEntity entity) {
    List<String> columns = entity.columns().stream().map(each -> each.column().name()).toList();
    return scratch
        .complaint(form.statements(sql, column, columns))
        .filter(complaint -> NOT_HERE.stream().noneMatch(complaint::startsWith));
  }

  /** Whether it is known already what is wrong there. */
  private static boolean isReported(SourceRef place, Problems problems) {
    return problems.all().stream().anyMatch(problem -> problem.source().equals(place));
  }

  @Override
  public void close() {
    scratch.close();
  }
}

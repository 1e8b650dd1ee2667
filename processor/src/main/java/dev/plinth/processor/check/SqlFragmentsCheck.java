package dev.plinth.processor.check;

import dev.plinth.annotation.Index;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.Annotations;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.model.Member;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.Problems;
import dev.plinth.schema.SqlText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** SQL in annotations is there, is one expression, and names columns that exist. */
final class SqlFragmentsCheck implements EntityCheck {
  /** Names that stand in expressions and are no columns. */
  private static final Set<String> WORDS =
      Set.of(
          ("true false glob regexp match interval day month year hour minute second epoch date time"
                  + " timestamp current_date current_time current_timestamp nocase binary rtrim both"
                  + " leading trailing for raise cast integer text real numeric blob unknown")
              .split(" "));

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    check(entity.declaration().annotations(), entity.shown(), entity, problems);
    for (EntityDeclaration type : entity.types()) {
      StoredFields.of(type)
          .forEach(
              field ->
                  check(field.annotations(), new Member(type, field).shown(), entity, problems));
    }
  }

  private static void check(
      Annotations annotations, String shown, ResolvedEntity entity, Problems problems) {
    for (SqlFragment fragment : SqlFragment.ALL) {
      for (AnnotationDeclaration annotation : annotations.each(fragment.annotation())) {
        check(fragment, annotation, shown, entity, problems);
      }
    }
    for (AnnotationDeclaration index : annotations.each(Index.class)) {
      if (index.text("expression").isPresent() && !index.elements("columns").isEmpty()) {
        problems.add(ColumnCode.INDEX_EXPRESSION, index.at("expression"), shown);
      }
    }
  }

  private static void check(
      SqlFragment fragment,
      AnnotationDeclaration annotation,
      String shown,
      ResolvedEntity entity,
      Problems problems) {
    String sql = annotation.text(fragment.member()).orElse("");
    if (sql.isBlank()) {
      if (fragment.required() || !sql.isEmpty()) {
        problems.add(
            ColumnCode.SQL_EMPTY,
            annotation.at(fragment.member()),
            fragment.member(),
            annotation.simpleName(),
            shown);
      }
      return;
    }
    Optional<String> flaw = SqlFlaws.find(sql);
    boolean isIndexCondition = annotation.is(Index.class) && fragment.member().equals("where");
    if (flaw.isPresent()) {
      if (!isIndexCondition) {
        problems.add(
            ColumnCode.SQL_WRONG,
            annotation.at(fragment.member()),
            annotation.simpleName(),
            shown,
            flaw.get());
      }
    } else if (fragment.namesColumns()) {
      checkColumns(fragment, annotation, shown, entity, problems);
    }
  }

  private static void checkColumns(
      SqlFragment fragment,
      AnnotationDeclaration annotation,
      String shown,
      ResolvedEntity entity,
      Problems problems) {
    List<String> columns = entity.columns().stream().map(stored -> stored.column().name()).toList();
    String sql = annotation.text(fragment.member()).orElseThrow();
    SqlText.columns(sql).stream()
        .filter(name -> columns.stream().noneMatch(name::equalsIgnoreCase))
        .filter(name -> !WORDS.contains(name.toLowerCase(Locale.ROOT)))
        .filter(name -> !entity.mayLack(name))
        .sorted()
        .forEach(
            name ->
                problems.add(
                    ColumnCode.SQL_COLUMN_UNKNOWN,
                    annotation.at(fragment.member()),
                    name,
                    annotation.simpleName(),
                    shown,
                    entity.table().name(),
                    NearestName.hint(name, columns)));
  }
}

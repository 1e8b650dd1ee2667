package dev.plinth.processor.model;

import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Understands by which columns a collection is ordered: {@code name desc, id}. */
final class OrderByReader {
  private final TargetReader targets;

  OrderByReader(TargetReader targets) {
    this.targets = targets;
  }

  /** The columns as SQL writes them; empty where nothing is said, or something wrong. */
  List<String> read(
      Member member, AnnotationDeclaration relation, TypeUse element, Problems problems) {
    Optional<String> written = relation.text("orderBy");
    Optional<EntityDeclaration> target = targets.outline(element).map(EntityOutline::declaration);
    List<String> columns = new ArrayList<>();
    if (written.isPresent() && target.isPresent()) {
      for (String part : written.get().split(",", -1)) {
        column(part.strip(), target.get())
            .ifPresentOrElse(
                columns::add, () -> reject(member, relation, part.strip(), target.get(), problems));
      }
    }
    return columns;
  }

  private Optional<String> column(String part, EntityDeclaration target) {
    String[] words = part.split("\\s+", -1);
    String direction = words.length > 1 ? words[1].toLowerCase(Locale.ROOT) : "asc";
    boolean isWrong = words.length > 2 || !List.of("asc", "desc").contains(direction);
    return isWrong
        ? Optional.empty()
        : StoredFields.of(target)
            .filter(field -> field.name().equals(words[0]))
            .findFirst()
            .flatMap(field -> columnName(new Member(target, field)))
            .map(name -> Identifiers.quote(name) + (direction.equals("desc") ? " desc" : ""));
  }

  /** A plain value, or a reference, by its first column. */
  private Optional<String> columnName(Member member) {
    return new PropertyReader(targets, targets.types())
        .read(member, new Problems())
        .filter(StoredProperty.class::isInstance)
        .map(property -> ((StoredProperty) property).columns().get(0).name());
  }

  private static void reject(
      Member member,
      AnnotationDeclaration relation,
      String part,
      EntityDeclaration target,
      Problems problems) {
    problems.add(
        ProblemCode.ORDER_BY_WRONG,
        relation.at("orderBy"),
        member.shown(),
        part,
        target.shown(),
        NearestName.hint(
            part.split("\\s+", -1)[0],
            StoredFields.of(target)
                .filter(field -> !Relations.isCollection(field.type()))
                .map(FieldDeclaration::name)
                .toList()));
  }
}

package dev.plinth.processor.model;

import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.RelationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
        List<String> found = columns(part.strip(), target.get());
        columns.addAll(found);
        if (found.isEmpty()) {
          reject(member, relation, part.strip(), target.get(), problems);
        }
      }
    }
    return columns;
  }

  /** None where the property is unknown, or the direction is. */
  private List<String> columns(String part, EntityDeclaration target) {
    String[] words = part.split("\\s+", -1);
    String direction = words.length > 1 ? words[1].toLowerCase(Locale.ROOT) : "asc";
    boolean isWrong = words.length > 2 || !List.of("asc", "desc").contains(direction);
    return isWrong
        ? List.of()
        : paths(words[0], target)
            .filter(path -> path.name().equals(words[0]))
            .flatMap(path -> path.columns().stream())
            .map(stored -> Identifiers.quote(stored.column().name()))
            .map(name -> name + (direction.equals("desc") ? " desc" : ""))
            .toList();
  }

  /** The property that {@code name} begins with, and all that is embedded there. */
  private Stream<PropertyPath> paths(String name, EntityDeclaration target) {
    String first = name.split("\\.", 2)[0];
    return StoredFields.of(target)
        .filter(field -> field.name().equals(first) && !Relations.isCollection(field.type()))
        .flatMap(
            field ->
                new PropertyReader(targets, targets.types())
                    .read(new Member(target, field), new Problems()).stream())
        .flatMap(property -> DeclaredPath.all(target, List.of(property)).stream())
        .map(DeclaredPath::path);
  }

  private void reject(
      Member member,
      AnnotationDeclaration relation,
      String part,
      EntityDeclaration target,
      Problems problems) {
    String name = part.split("\\s+", -1)[0];
    List<String> inside = paths(name, target).map(PropertyPath::name).toList();
    problems.add(
        RelationCode.ORDER_BY_WRONG,
        relation.at("orderBy"),
        member.shown(),
        part,
        target.shown(),
        NearestName.hint(
            name,
            inside.isEmpty()
                ? StoredFields.of(target)
                    .filter(field -> !Relations.isCollection(field.type()))
                    .map(FieldDeclaration::name)
                    .toList()
                : inside));
  }
}

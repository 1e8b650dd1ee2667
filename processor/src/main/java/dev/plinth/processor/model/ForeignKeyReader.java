package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.RelationCode;
import java.util.List;
import java.util.Optional;

/** Collects the plain values that are keys of other entities. */
final class ForeignKeyReader {
  private final TargetReader targets;

  ForeignKeyReader(TargetReader targets) {
    this.targets = targets;
  }

  List<ForeignKeyModel> read(
      EntityDeclaration entity, List<PropertyModel> properties, Problems problems) {
    return DeclaredPath.all(entity, properties).stream()
        .filter(declared -> declared.path().property() instanceof ColumnProperty)
        .flatMap(
            declared ->
                declared.member().field().annotations().find(ForeignKey.class).stream()
                    .flatMap(
                        written ->
                            declared.member().field().referenced().stream()
                                .flatMap(type -> read(declared, written, type, problems).stream())))
        .toList();
  }

  private Optional<ForeignKeyModel> read(
      DeclaredPath declared, AnnotationDeclaration written, TypeUse type, Problems problems) {
    return targets
        .read(declared.member().shown(), written.at("value"), type, problems)
        .filter(target -> fits(declared, written, target, problems))
        .map(
            target ->
                new ForeignKeyModel(
                    declared.path(),
                    target,
                    action(written, "onDelete"),
                    action(written, "onUpdate")));
  }

  private static boolean fits(
      DeclaredPath declared,
      AnnotationDeclaration written,
      RelationTarget target,
      Problems problems) {
    Member member = declared.member();
    String entity = String.join(".", target.type().simpleNames());
    if (target.key().columns().size() > 1) {
      problems.add(
          RelationCode.FOREIGN_KEY_OF_SEVERAL,
          written.at("value"),
          member.shown(),
          entity,
          String.join(", ", target.key().columnNames()));
      return false;
    }
    TypeName value = ((ColumnProperty) declared.path().property()).column().valueType();
    boolean fits = value.equals(target.key().type());
    if (!fits) {
      problems.add(
          RelationCode.FOREIGN_KEY_TYPE,
          member.source(),
          member.shown(),
          member.field().type().shown(),
          entity,
          shown(target.key().type()));
    }
    return fits;
  }

  private static String shown(TypeName type) {
    return type instanceof ClassName name ? String.join(".", name.simpleNames()) : type.toString();
  }

  private static ReferentialAction action(AnnotationDeclaration written, String member) {
    return written.constant(member, ReferentialAction.class).orElse(ReferentialAction.NO_ACTION);
  }
}

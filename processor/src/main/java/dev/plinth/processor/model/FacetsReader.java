package dev.plinth.processor.model;

import dev.plinth.annotation.Comment;
import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.annotation.UpdatedAt;
import dev.plinth.annotation.Version;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.Annotations;
import dev.plinth.schema.Generated;
import dev.plinth.schema.TableName;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;

/** Reads what is said about a column besides its type. */
final class FacetsReader {
  /**
   * @param name of the column without what it is embedded in
   * @param renamed the old names of constants
   */
  static ColumnFacets read(
      Member member,
      Generation generation,
      Nesting nesting,
      String name,
      Map<String, String> renamed) {
    Annotations annotations = member.field().annotations();
    return new ColumnFacets(
        text(annotations, Default.class),
        annotations.find(dev.plinth.annotation.Generated.class).flatMap(FacetsReader::generated),
        generation == Generation.SEQUENCE ? sequence(annotations) : Optional.empty(),
        stamp(annotations, generation),
        member.columnText("collation"),
        member.columnText("sqlType"),
        text(annotations, Comment.class),
        nesting.before(text(annotations, RenamedFrom.class), name),
        renamed,
        JdbiReader.qualifiers(member));
  }

  static Optional<String> text(Annotations annotations, Class<? extends Annotation> type) {
    return annotations.find(type).flatMap(annotation -> annotation.text("value"));
  }

  private static Optional<Generated> generated(AnnotationDeclaration generated) {
    return generated
        .text("expression")
        .map(sql -> new Generated(sql, generated.flag("stored").orElse(false)));
  }

  private static Optional<TableName> sequence(Annotations annotations) {
    return annotations.find(Id.class).flatMap(id -> id.text("sequence")).map(TableName::parse);
  }

  private static Stamp stamp(Annotations annotations, Generation generation) {
    if (generation == Generation.UUID) {
      return Stamp.KEY;
    }
    if (annotations.has(Version.class)) {
      return Stamp.VERSION;
    }
    if (annotations.has(CreatedAt.class)) {
      return Stamp.CREATED;
    }
    return annotations.has(UpdatedAt.class) ? Stamp.UPDATED : Stamp.NONE;
  }

  private FacetsReader() {}
}

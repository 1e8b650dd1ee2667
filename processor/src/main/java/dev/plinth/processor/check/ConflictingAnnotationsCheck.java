package dev.plinth.processor.check;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Comment;
import dev.plinth.annotation.Convert;
import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.JdbiColumn;
import dev.plinth.annotation.Json;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.annotation.Unique;
import dev.plinth.annotation.UpdatedAt;
import dev.plinth.annotation.Version;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.model.Member;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;

/** Some annotations say things that can't both be true of one property. */
final class ConflictingAnnotationsCheck implements EntityCheck {
  private static final String NO_COLUMN = "A to-many has no column in this table";

  private static final String NOT_BOTH =
      "An entity is referred to, anything else is embedded; remove one of them";
  private static final String COMPUTED =
      "The database computes the column, so nothing else fills it";
  private static final String STAMPED = "Plinth fills the column, so a default is never taken";
  private static final String STAMPED_PLAINLY =
      "Plinth fills the column, so it has to know how; remove @JdbiColumn";
  private static final String REFERENCE = "The column stores the key of the other entity";
  private static final String KEY_ONLY =
      "A relation is a foreign key already; remove @ForeignKey, or store the key alone";
  private static final String ONE_COLUMN =
      "A foreign key is one column; put it on a property of what is embedded";
  private static final String INSIDE = "Put it on a property of what is embedded";
  private static final String KEEP_ONE = "Keep the one that is meant";
  private static final String BY_TYPE = "The type tells which one is meant";

  /** What says how one value is stored or made. */
  private static final List<Class<? extends Annotation>> OF_VALUES =
      List.of(
          Default.class,
          Generated.class,
          Convert.class,
          Enumerated.class,
          JdbiColumn.class,
          Json.class,
          Version.class,
          CreatedAt.class,
          UpdatedAt.class);

  /** What says anything else of columns, however many they are. */
  private static final List<Class<? extends Annotation>> OF_COLUMNS =
      List.of(
          Id.class,
          Column.class,
          Unique.class,
          Index.class,
          Check.class,
          Comment.class,
          RenamedFrom.class,
          ForeignKey.class);

  private static final List<Conflict> CONFLICTS =
      Stream.of(
              conflicts(OF_VALUES, OneToMany.class, NO_COLUMN),
              conflicts(OF_COLUMNS, OneToMany.class, NO_COLUMN),
              conflicts(OF_VALUES, ManyToMany.class, NO_COLUMN),
              conflicts(OF_COLUMNS, ManyToMany.class, NO_COLUMN),
              conflicts(OF_VALUES, ManyToOne.class, REFERENCE),
              conflicts(OF_VALUES, OneToOne.class, REFERENCE),
              conflicts(OF_VALUES, Embedded.class, INSIDE),
              ofRelations(),
              ofValues())
          .flatMap(conflicts -> conflicts)
          .toList();

  private static Stream<Conflict> conflicts(
      List<Class<? extends Annotation>> all, Class<? extends Annotation> other, String fix) {
    return all.stream().map(each -> new Conflict(each, other, fix));
  }

  private static Stream<Conflict> ofRelations() {
    return Stream.of(
        new Conflict(
            Column.class,
            ManyToOne.class,
            "Name the column with @ManyToOne(column = \"…\"), and mark it @Nullable or @Unique"),
        new Conflict(
            Column.class,
            OneToOne.class,
            "Name the column with @OneToOne(column = \"…\"), and mark it @Nullable"),
        new Conflict(
            Column.class,
            Embedded.class,
            "Name the columns with @Embedded(prefix = \"…\"), or where they are declared"),
        new Conflict(Comment.class, Embedded.class, INSIDE),
        new Conflict(ForeignKey.class, ManyToOne.class, KEY_ONLY),
        new Conflict(ForeignKey.class, OneToOne.class, KEY_ONLY),
        new Conflict(ForeignKey.class, Embedded.class, ONE_COLUMN),
        new Conflict(Embedded.class, ManyToOne.class, NOT_BOTH),
        new Conflict(Embedded.class, OneToOne.class, NOT_BOTH),
        new Conflict(Embedded.class, OneToMany.class, NOT_BOTH),
        new Conflict(Embedded.class, ManyToMany.class, NOT_BOTH),
        new Conflict(ManyToOne.class, OneToMany.class, BY_TYPE),
        new Conflict(ManyToOne.class, ManyToMany.class, BY_TYPE),
        new Conflict(ManyToOne.class, OneToOne.class, KEEP_ONE),
        new Conflict(OneToMany.class, ManyToMany.class, KEEP_ONE),
        new Conflict(OneToMany.class, OneToOne.class, BY_TYPE),
        new Conflict(OneToOne.class, ManyToMany.class, BY_TYPE));
  }

  private static Stream<Conflict> ofValues() {
    return Stream.of(
        new Conflict(Default.class, Generated.class, COMPUTED),
        new Conflict(Default.class, Id.class, "Say how the key is made: @Id(generated = …)"),
        new Conflict(Default.class, Version.class, STAMPED),
        new Conflict(Default.class, CreatedAt.class, STAMPED),
        new Conflict(Default.class, UpdatedAt.class, STAMPED),
        new Conflict(Generated.class, Id.class, "A key is written, never computed"),
        new Conflict(Generated.class, Version.class, COMPUTED),
        new Conflict(Generated.class, CreatedAt.class, COMPUTED),
        new Conflict(Generated.class, UpdatedAt.class, COMPUTED),
        new Conflict(Version.class, Id.class, "A key never changes"),
        new Conflict(CreatedAt.class, Version.class, "The time of the insert never changes"),
        new Conflict(CreatedAt.class, UpdatedAt.class, "Give each a property of its own"),
        new Conflict(CreatedAt.class, Id.class, "Give the entity a key of its own"),
        new Conflict(UpdatedAt.class, Id.class, "A key never changes"),
        new Conflict(UpdatedAt.class, Version.class, "@Version alone keeps the time of the change"),
        new Conflict(Enumerated.class, Convert.class, "The converter decides what is stored"),
        new Conflict(Enumerated.class, JdbiColumn.class, "Jdbi decides what is stored"),
        new Conflict(JdbiColumn.class, Convert.class, KEEP_ONE),
        new Conflict(JdbiColumn.class, Id.class, "A key is compared, so use @Convert"),
        new Conflict(JdbiColumn.class, Version.class, STAMPED_PLAINLY),
        new Conflict(JdbiColumn.class, CreatedAt.class, STAMPED_PLAINLY),
        new Conflict(JdbiColumn.class, UpdatedAt.class, STAMPED_PLAINLY),
        new Conflict(JdbiColumn.class, ForeignKey.class, "Let the column hold the key as it is"));
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (EntityDeclaration type : entity.types()) {
      StoredFields.of(type).forEach(field -> check(new Member(type, field), problems));
    }
  }

  private static void check(Member member, Problems problems) {
    FieldDeclaration field = member.field();
    for (Conflict conflict : CONFLICTS) {
      if (field.annotations().has(conflict.right())) {
        field
            .annotations()
            .find(conflict.left())
            .ifPresent(
                left ->
                    problems.add(
                        ColumnCode.ANNOTATIONS_CONFLICT,
                        left.source(),
                        member.shown(),
                        conflict.left().getSimpleName(),
                        conflict.right().getSimpleName(),
                        conflict.fix()));
      }
    }
  }

  /** Two annotations and what to do instead. */
  private record Conflict(
      Class<? extends Annotation> left, Class<? extends Annotation> right, String fix) {}
}

package dev.plinth.processor.model;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.processor.declaration.Annotations;
import dev.plinth.processor.declaration.EntityLookup;
import dev.plinth.processor.problem.Problems;
import java.util.Optional;

/** Understands one property of an entity, whatever its kind. */
final class PropertyReader {
  private final ToOneReader toOnes;
  private final InverseOneReader inverseOnes;
  private final ToManyReader toManys;
  private final EmbeddedReader embeddeds;

  PropertyReader(TargetReader targets, EntityLookup types) {
    this.toOnes = new ToOneReader(targets);
    this.inverseOnes = new InverseOneReader(targets);
    this.toManys = new ToManyReader(targets);
    this.embeddeds = new EmbeddedReader(types, toOnes);
  }

  Optional<? extends PropertyModel> read(Member member, Problems problems) {
    Access access = new AccessReader(member.entity()).read(member.field(), problems);
    Annotations annotations = member.field().annotations();
    Nesting nesting = Nesting.in(member.entity());
    if (Relations.toOne(member.field()).isPresent()) {
      return toOnes.read(member, access, nesting, problems);
    }
    if (annotations.has(OneToOne.class)) {
      return inverseOnes.read(member, access, problems);
    }
    if (annotations.has(OneToMany.class)) {
      return toManys.read(member, access, OneToMany.class, problems);
    }
    if (annotations.has(ManyToMany.class)) {
      return toManys.read(member, access, ManyToMany.class, problems);
    }
    return annotations.has(Embedded.class)
        ? embeddeds.read(member, access, nesting, problems)
        : ColumnReader.read(member, access, nesting, problems);
  }
}

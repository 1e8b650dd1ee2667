package dev.plinth.processor.check;

import dev.plinth.annotation.Version;
import dev.plinth.processor.model.DeclaredPath;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.EmbeddedCode;
import dev.plinth.processor.problem.Problems;

/** The version of a row belongs to the entity itself. */
final class EmbeddedVersionCheck implements EntityCheck {
  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredPath declared : entity.paths()) {
      if (declared.path().around().isPresent()) {
        declared
            .member()
            .field()
            .annotations()
            .find(Version.class)
            .ifPresent(
                version ->
                    problems.add(
                        EmbeddedCode.EMBEDDED_VERSION,
                        version.source(),
                        declared.member().shown(),
                        declared.member().entity().shown()));
      }
    }
  }
}

package dev.plinth.processor.check;

import dev.plinth.annotation.Discriminator;
import dev.plinth.processor.model.ResolvedHierarchy;
import dev.plinth.processor.model.ResolvedHierarchy.Variant;
import dev.plinth.processor.problem.HierarchyCode;
import dev.plinth.processor.problem.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A row tells which variant it is. Some databases compare without case. */
final class DiscriminatorValuesCheck implements HierarchyCheck {
  @Override
  public void check(ResolvedHierarchy hierarchy, Problems problems) {
    Map<String, Variant> owners = new HashMap<>();
    for (Variant variant : hierarchy.variants()) {
      Variant owner = owners.putIfAbsent(variant.discriminator().toLowerCase(Locale.ROOT), variant);
      if (owner != null) {
        problems.add(
            HierarchyCode.DISCRIMINATOR_TWICE,
            variant
                .declaration()
                .annotations()
                .find(Discriminator.class)
                .map(written -> written.at("value"))
                .orElseGet(() -> variant.declaration().source()),
            owner.shown(),
            variant.shown(),
            variant.discriminator());
      }
    }
  }
}

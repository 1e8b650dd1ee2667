package dev.plinth.processor;

import dev.plinth.processor.check.Checks;
import dev.plinth.processor.check.HierarchyChecks;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.EntityResolver;
import dev.plinth.processor.model.HierarchyResolver;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.ResolvedHierarchy;
import dev.plinth.processor.model.ViewReader;
import dev.plinth.processor.problem.Problems;
import java.util.Optional;

/**
 * What became of the declaration of one table.
 *
 * @param entity as far as it could be understood
 * @param model empty where a part could not be
 */
record Judgement(ResolvedEntity entity, Optional<EntityModel> model) {

  /** What is wrong with a property that stands in several places is one problem. */
  static Judgement of(
      EntityDeclaration declaration, EntityResolver resolver, Checks checks, Problems problems) {
    return declaration.hierarchy().isPresent()
        ? ofHierarchy(declaration, new HierarchyResolver(resolver), checks, problems)
        : ofEntity(declaration, resolver, checks, problems);
  }

  private static Judgement ofEntity(
      EntityDeclaration declaration, EntityResolver resolver, Checks checks, Problems problems) {
    Problems all = new Problems();
    ResolvedEntity entity = resolver.resolve(declaration, all);
    checks.check(entity, all);
    problems.addAll(all.distinct());
    return new Judgement(entity, entity.model().map(model -> ViewReader.read(model, declaration)));
  }

  /** What is wrong with a property that several variants inherit is one problem. */
  private static Judgement ofHierarchy(
      EntityDeclaration declaration, HierarchyResolver resolver, Checks checks, Problems problems) {
    Problems all = new Problems();
    ResolvedHierarchy hierarchy = resolver.resolve(declaration, all);
    checks.checkTable(hierarchy.root(), all);
    hierarchy.variants().forEach(variant -> checks.checkInstances(variant.entity(), all));
    HierarchyChecks.check(hierarchy, all);
    problems.addAll(all.distinct());
    return new Judgement(hierarchy.whole(), all.isEmpty() ? hierarchy.model() : Optional.empty());
  }
}

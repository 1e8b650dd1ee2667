package dev.plinth.migration.merge;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.SqlScript;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.migration.revision.RevisionDocument;
import dev.plinth.migration.revision.RevisionGraph;
import dev.plinth.migration.revision.RevisionRepository;
import dev.plinth.migration.revision.Script;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Judges whether revisions of a repository can be merged. */
public final class BranchMerge {

  private static final String TOUCHES = "touches";

  private final RevisionRepository repository;
  private final RevisionGraph graph;

  /** Judges those of {@code repository}. */
  public BranchMerge(RevisionRepository repository) {
    this.repository = repository;
    this.graph = repository.revisions().graph();
  }

  /** What stands in the way of a merge of these revisions; empty if it is clean. */
  public List<MergeConflict> conflicts(List<String> heads) {
    List<MergeConflict> conflicts = new ArrayList<>();
    Set<String> merged = ancestors(heads.get(0));
    for (String head : heads.subList(1, heads.size())) {
      Set<String> own = ancestors(head);
      conflicts.addAll(conflicts(merged, own));
      merged.addAll(own);
    }
    return conflicts;
  }

  private List<MergeConflict> conflicts(Set<String> left, Set<String> right) {
    Set<String> common = new LinkedHashSet<>(left);
    common.retainAll(right);
    List<String> tips = List.copyOf(graph.headsOf(common));
    if (tips.size() > 1) {
      // Each side merged them in its own way; what holds for both must hold for the merge.
      List<MergeConflict> below = conflicts(tips);
      if (!below.isEmpty()) {
        return below;
      }
    }
    Schema base = repository.schemaAt(tips).withDialects(dialects());
    return ThreeWayMerge.conflicts(
        branch(base, without(left, common)), branch(base, without(right, common)));
  }

  private Branch branch(Schema base, Set<String> revisions) {
    Branch.Builder branch = Branch.from(base);
    for (String id : graph.sorted(revisions)) {
      RevisionDocument document = repository.document(id);
      List<Dialect> dialects =
          repository.revisions().entry(id).fileHashes().keySet().stream()
              .sorted()
              .map(Dialects::find)
              .flatMap(Optional::stream)
              .toList();
      branch.revision(id, document.operations(), dialects);
      dialects.forEach(dialect -> edit(branch, document, dialect));
    }
    return branch.build();
  }

  private void edit(Branch.Builder branch, RevisionDocument document, Dialect dialect) {
    Script script = repository.revisions().up(document.id(), dialect.name());
    SqlScript parsed = SqlScript.parse(script.text());
    boolean isEdited = !document.isGenerated(Script.up(dialect.name()), script.hash());
    if (isEdited && !parsed.statements().isEmpty()) {
      branch.byHand(document.id(), "SQL by hand in " + script.path(), touched(parsed));
    }
    for (String step : document.dataSteps()) {
      branch.byHand(document.id(), "data step " + step, touched(parsed));
    }
  }

  private static Set<TableName> touched(SqlScript script) {
    Set<TableName> tables = new TreeSet<>();
    for (SqlScript.Part part : script.parts()) {
      if (part instanceof SqlScript.Mark mark && mark.word().equals(TOUCHES)) {
        Arrays.stream(mark.argument().split(",", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .forEach(name -> tables.add(TableName.parse(name)));
      }
    }
    return tables;
  }

  private Set<String> ancestors(String id) {
    return new LinkedHashSet<>(graph.withAncestors(Set.of(id)));
  }

  private List<String> dialects() {
    return graph.ids().stream()
        .flatMap(id -> repository.revisions().entry(id).fileHashes().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Set<String> without(Set<String> ids, Set<String> common) {
    Set<String> own = new LinkedHashSet<>(ids);
    own.removeAll(common);
    return own;
  }
}

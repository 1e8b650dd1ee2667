package dev.plinth.cli.option;

import dev.plinth.migration.RevisionPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a new revision stands in the graph. */
public final class PlaceOptions {

  @Option(
      names = "--head",
      paramLabel = "REVISION",
      description = "The revision to build on, if there are several heads; base for none.")
  private @Nullable String head;

  @Option(
      names = "--branch-label",
      paramLabel = "LABEL",
      description = "A name for the branch that starts here, as in label@head. Repeatable.")
  private List<String> labels = List.of();

  @Option(
      names = "--depends-on",
      paramLabel = "REVISION",
      description = {
        "A revision that has to run before it, of another branch (id or label) or of another",
        "module (module:id). Repeatable."
      })
  private List<String> dependsOn = List.of();

  @Option(names = "--rev-id", paramLabel = "ID", description = "Its id. Default: a random one")
  private @Nullable String id;

  /** The place. */
  public RevisionPlace place() {
    return new RevisionPlace(head, labels, dependsOn, id);
  }
}

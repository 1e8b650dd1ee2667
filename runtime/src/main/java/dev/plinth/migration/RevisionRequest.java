package dev.plinth.migration;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision to write.
 *
 * @param message what it is called
 * @param schema the schema to reach, or null for a revision without operations
 * @param answers what has been decided about the difference
 * @param dialects the databases to write SQL for, if neither {@code schema} nor the revisions that
 *     it builds on tell; empty = all
 * @param place where it stands in the graph
 * @param isOnline whether its SQL lets others work with its tables meanwhile, in more steps
 */
public record RevisionRequest(
    String message,
    @Nullable Schema schema,
    Answers answers,
    List<String> dialects,
    RevisionPlace place,
    boolean isOnline) {

  /** Copies the list. */
  public RevisionRequest {
    dialects = List.copyOf(dialects);
  }

  /** A revision whose SQL somebody writes by hand. */
  public static RevisionRequest empty(String message) {
    return new RevisionRequest(
        message, null, Answers.NONE, List.of(), RevisionPlace.ON_HEAD, false);
  }

  /** A revision that leads to {@code schema}. */
  public static RevisionRequest autogenerate(String message, Schema schema) {
    return new RevisionRequest(
        message, schema, Answers.NONE, List.of(), RevisionPlace.ON_HEAD, false);
  }

  /** The same with other answers. */
  public RevisionRequest withAnswers(Answers other) {
    return new RevisionRequest(message, schema, other, dialects, place, isOnline);
  }

  /** The same for these databases, if nothing else tells. */
  public RevisionRequest withDialects(List<String> other) {
    return new RevisionRequest(message, schema, answers, other, place, isOnline);
  }

  /** The same for the kind of database that a JDBC URL leads to, if nothing else tells. */
  public RevisionRequest withDialectOf(String url) {
    return withDialects(Dialects.ofUrl(url).map(Dialect::name).stream().toList());
  }

  /** The same with SQL that lets others work with its tables meanwhile, or not. */
  public RevisionRequest withOnline(boolean other) {
    return new RevisionRequest(message, schema, answers, dialects, place, other);
  }

  /** The same elsewhere in the graph. */
  public RevisionRequest withPlace(RevisionPlace other) {
    return new RevisionRequest(message, schema, answers, dialects, other, isOnline);
  }
}

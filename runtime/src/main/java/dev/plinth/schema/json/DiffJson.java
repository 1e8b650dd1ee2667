package dev.plinth.schema.json;

import dev.plinth.schema.TableName;
import dev.plinth.schema.diff.BackfillQuestion;
import dev.plinth.schema.diff.DiffError;
import dev.plinth.schema.diff.DropTableQuestion;
import dev.plinth.schema.diff.Question;
import dev.plinth.schema.diff.RenameColumnQuestion;
import dev.plinth.schema.diff.RenameTableQuestion;
import dev.plinth.schema.diff.RenameValueQuestion;
import dev.plinth.schema.diff.SchemaDiff;
import org.jspecify.annotations.Nullable;

/** A difference between two schemas as JSON, for machines that read what a command reports. */
public final class DiffJson {

  private DiffJson() {}

  /** {@code {"operations":[…],"questions":[…],"errors":[…]}}. */
  public static JsonMap json(SchemaDiff diff) {
    return new JsonMap()
        .put("operations", diff.operations().stream().map(OperationJson::json).toList())
        .put("questions", diff.questions().stream().map(DiffJson::json).toList())
        .put("errors", diff.errors().stream().map(DiffJson::json).toList());
  }

  /** One question, with the sentence to show and the ways to answer it. */
  public static JsonMap json(Question question) {
    return subject(question, new JsonMap().put("kind", question.kind().key()))
        .put("question", question.sentence())
        .put("answers", question.answers());
  }

  /** One error. */
  public static JsonMap json(DiffError error) {
    return new JsonMap()
        .put("code", error.code().key())
        .putIfPresent("table", text(error.table()))
        .putIfPresent("name", error.name())
        .put("message", error.message());
  }

  private static JsonMap subject(Question question, JsonMap json) {
    if (question instanceof RenameTableQuestion rename) {
      return json.put("from", text(rename.from())).put("to", text(rename.to()));
    }
    if (question instanceof RenameColumnQuestion rename) {
      return json.put("table", text(rename.table()))
          .put("from", rename.from())
          .put("to", rename.to());
    }
    if (question instanceof RenameValueQuestion rename) {
      return json.putAll(HintsJson.write(rename.hint())).put("kind", rename.kind().key());
    }
    if (question instanceof BackfillQuestion backfill) {
      return json.put("table", text(backfill.table()))
          .put("column", backfill.column())
          .putIfPresent("perRow", backfill.perRow());
    }
    return json.put("table", text(((DropTableQuestion) question).table()));
  }

  private static @Nullable String text(@Nullable TableName name) {
    return name == null ? null : name.toString();
  }
}

package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.NEWER_FORMAT;

import dev.plinth.error.SchemaFileException;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.json.HintsJson;
import dev.plinth.schema.json.JsonMap;
import dev.plinth.schema.json.JsonNode;
import dev.plinth.schema.json.JsonObject;
import dev.plinth.schema.json.OperationJson;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Reads and writes {@code revision.json}. */
public final class RevisionJson {

  static final int FORMAT = 1;

  private RevisionJson() {}

  /**
   * Reads a file; what a person who writes one has no use for may be missing.
   *
   * @param file how messages call it
   * @throws SchemaFileException if it is damaged or has unknown keys
   * @throws dev.plinth.error.RevisionException if it is of a newer format
   */
  public static RevisionDocument read(String text, String file) {
    JsonObject json = JsonNode.parse(text, file).object();
    int format = json.find("format").map(JsonNode::integer).orElse(FORMAT);
    if (format > FORMAT) {
      throw NEWER_FORMAT.about(file, format, FORMAT);
    }
    RevisionDocument document =
        new RevisionDocument(
            json.find("module").map(JsonNode::text).orElse(Schema.DEFAULT_MODULE),
            links(json),
            json.texts("replaces"),
            json.find("message").map(JsonNode::text).orElse(""),
            json.find("created").map(RevisionJson::instant).orElse(Instant.EPOCH),
            json.find("hints").map(HintsJson::read).orElse(DiffHints.NONE),
            json.list("acknowledged", RevisionJson::acknowledgement),
            json.map("files"),
            json.map("verified"),
            json.find("schema").map(JsonNode::text).orElse(""),
            json.find("operations").map(OperationJson::read).orElse(List.of()),
            json.texts("dataSteps"),
            json.find("online").map(JsonNode::flag).orElse(false));
    json.end();
    return document;
  }

  /** The text of a document: one member per line, one operation per line. */
  public static String write(RevisionDocument document) {
    RevisionLinks links = document.links();
    return new MemberLines()
        .add("format", FORMAT)
        .add("module", document.module())
        .add("id", links.id())
        .add("parents", links.parents())
        .addUnlessEmpty("dependsOn", links.dependsOn())
        .addUnlessEmpty("labels", links.labels())
        .addUnlessEmpty("replaces", document.replaces())
        .add("message", document.message())
        .add("created", document.created().toString())
        .addUnlessEmpty("hints", HintsJson.json(document.hints()))
        .addLinesUnlessEmpty(
            "acknowledged", document.acknowledged().stream().map(RevisionJson::json).toList())
        .add("files", document.files())
        .addUnlessEmpty("verified", verified(document))
        .add("schema", document.schemaHash())
        .addLines("operations", document.operations().stream().map(OperationJson::json).toList())
        .addUnlessEmpty("dataSteps", document.dataSteps())
        .addIfTrue("online", document.isOnline())
        .text();
  }

  private static JsonMap verified(RevisionDocument document) {
    JsonMap json = new JsonMap();
    document.verified().forEach(json::put);
    return json;
  }

  private static RevisionLinks links(JsonObject json) {
    return new RevisionLinks(
        json.text("id"),
        json.get("parents").texts(),
        json.texts("dependsOn"),
        json.texts("labels"));
  }

  private static Instant instant(JsonNode node) {
    try {
      return Instant.parse(node.text());
    } catch (DateTimeParseException e) {
      throw node.error("a time such as 2026-09-22T10:15:30Z is expected");
    }
  }

  private static Acknowledgement acknowledgement(JsonNode node) {
    JsonObject json = node.object();
    Acknowledgement read =
        new Acknowledgement(json.text("rule"), json.text("object"), json.text("reason"));
    json.end();
    return read;
  }

  private static JsonMap json(Acknowledgement acknowledgement) {
    return new JsonMap()
        .put("rule", acknowledgement.rule())
        .put("object", acknowledgement.object())
        .put("reason", acknowledgement.reason());
  }
}

package dev.plinth.schema.json;

import dev.plinth.error.SchemaFileException;
import dev.plinth.schema.operation.Operation;
import java.util.List;

/** Lists of operations as JSON, one operation per line. */
public final class OperationJson {

  private OperationJson() {}

  /**
   * Reads a list of operations.
   *
   * @param file what messages call the text, such as a path
   * @throws SchemaFileException if it is no such list or has unknown keys
   */
  public static List<Operation> read(String text, String file) {
    return read(JsonNode.parse(text, file));
  }

  /**
   * Reads a list of operations that stands inside of another file.
   *
   * @throws SchemaFileException as above
   */
  public static List<Operation> read(JsonNode node) {
    return node.elements().stream().map(OperationReader::read).toList();
  }

  /** The one text of a list of operations, {@code []} or one operation per line. */
  public static String write(List<? extends Operation> operations) {
    if (operations.isEmpty()) {
      return "[]";
    }
    return "[\n" + Lines.of(operations.stream().map(OperationJson::json).toList()) + "]";
  }

  /** One operation. */
  public static JsonMap json(Operation operation) {
    return operation.accept(OperationWriter.INSTANCE);
  }
}

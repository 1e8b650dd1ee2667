package dev.plinth.schema.json;

import dev.plinth.schema.Schema;
import dev.plinth.schema.Sha256;
import dev.plinth.schema.TableSchema;
import java.util.IdentityHashMap;

/** Hashes schemas that have most of their tables in common: each table is written once. */
public final class SchemaHashes {

  private final IdentityHashMap<TableSchema, String> texts = new IdentityHashMap<>();

  /** The same as {@link SchemaHash#of}. */
  public String of(Schema schema) {
    return Sha256.hex(SchemaJson.write(SchemaHash.frame(schema), this::text));
  }

  private String text(TableSchema table) {
    return texts.computeIfAbsent(table, made -> TableJson.lines(SchemaHash.essence(made)));
  }
}

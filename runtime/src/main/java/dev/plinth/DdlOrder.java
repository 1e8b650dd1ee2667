package dev.plinth;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.json.SchemaJson;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders the DDL of modules so that a table is created before those that refer to it. */
final class DdlOrder {

  /** The snapshot of a module stands in the folder above its DDL. */
  private static final String SNAPSHOT = "../schema.json";

  private DdlOrder() {}

  /**
   * Scripts of referenced modules first; else as they came, also those that need each other.
   *
   * @param scripts by where they are
   */
  static List<URL> sorted(Map<String, URL> scripts) {
    if (scripts.size() < 2) {
      return List.copyOf(scripts.values());
    }
    Map<String, Set<String>> needs = needs(scripts);
    Set<String> sorted = new LinkedHashSet<>();
    while (sorted.size() < scripts.size()) {
      List<String> left = scripts.keySet().stream().filter(key -> !sorted.contains(key)).toList();
      sorted.add(
          left.stream()
              .filter(key -> sorted.containsAll(needs.getOrDefault(key, Set.of())))
              .findFirst()
              .orElse(left.get(0)));
    }
    return sorted.stream().map(scripts::get).toList();
  }

  private static Map<String, Set<String>> needs(Map<String, URL> scripts) {
    Map<String, Schema> schemas = new LinkedHashMap<>();
    scripts.forEach((key, url) -> schemas.put(key, schema(url)));
    Map<TableName, String> owners = new HashMap<>();
    schemas.forEach(
        (key, schema) ->
            schema.tables().stream()
                .filter(table -> !table.external())
                .forEach(table -> owners.put(table.name(), key)));
    Map<String, Set<String>> needs = new HashMap<>();
    schemas.forEach(
        (key, schema) ->
            needs.put(
                key,
                schema.tables().stream()
                    .filter(TableSchema::external)
                    .flatMap(table -> Stream.ofNullable(owners.get(table.name())))
                    .collect(Collectors.toSet())));
    return needs;
  }

  private static Schema schema(URL script) {
    try {
      URL file = new URL(script, SNAPSHOT);
      try (InputStream in = file.openStream()) {
        return SchemaJson.read(
            new String(in.readAllBytes(), StandardCharsets.UTF_8), file.toString());
      }
    } catch (FileNotFoundException e) {
      // Written by hand, without a snapshot: it stays where it is.
      return SchemaJson.read("{}");
    } catch (IOException e) {
      throw new UncheckedIOException("can't read what stands beside " + script, e);
    }
  }
}

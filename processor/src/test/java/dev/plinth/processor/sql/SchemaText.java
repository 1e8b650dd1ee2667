package dev.plinth.processor.sql;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.schema.Identity;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables from a text: a name, and under it one column per line. */
final class SchemaText {
  private static final Pattern COLUMN =
      Pattern.compile("  (\\w+) (\\w+)(?:\\((\\d+)(?:, (\\d+))?\\))?(.*)");

  private SchemaText() {}

  static Schema read(String text) {
    List<TableSchema> tables = new ArrayList<>();
    List<ViewSchema> views = new ArrayList<>();
    for (String block : text.strip().split("\n\n", -1)) {
      List<String> lines = block.lines().toList();
      List<ColumnSchema> columns =
          lines.stream().filter(line -> line.startsWith("  ")).map(SchemaText::column).toList();
      String head = lines.get(0);
      if (head.startsWith("view ")) {
        String[] parts = head.substring(5).split(" as ", 2);
        views.add(new ViewSchema(TableName.of(parts[0]), parts[1], columns, null));
      } else {
        tables.add(table(head, columns));
      }
    }
    return Schema.of(tables).withViews(views);
  }

  private static TableSchema table(String head, List<ColumnSchema> columns) {
    String[] parts = head.split(" key ", -1);
    List<String> key =
        Arrays.stream(parts.length > 1 ? parts[1].split(", ", -1) : new String[] {"id"}).toList();
    return TableSchema.builder(TableName.parse(parts[0]))
        .columns(columns)
        .primaryKey(new PrimaryKey("pk_" + parts[0].replace('.', '_'), key))
        .build();
  }

  private static ColumnSchema column(String line) {
    Matcher matcher = COLUMN.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(line);
    }
    ColumnSchemaBuilder column =
        ColumnSchema.builder(matcher.group(1), ColumnTypes.named(matcher.group(2)));
    String facets = matcher.group(5);
    if (matcher.group(4) != null) {
      column.precision(Integer.valueOf(matcher.group(3))).scale(Integer.valueOf(matcher.group(4)));
    } else if (matcher.group(3) != null) {
      column.length(Integer.valueOf(matcher.group(3)));
    }
    if (facets.contains("identity")) {
      column.identity(Identity.DEFAULT);
    }
    if (facets.contains("default")) {
      column.defaultValue(facets.replaceAll(".*default ", ""));
    }
    return column.nullable(facets.contains("null")).build();
  }
}

package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Assembles the schema of a module from the fragments of its types. */
public final class SchemaAssembly {

  private final String module;
  private final Map<TableName, TableSchema> tables = new TreeMap<>();
  private final List<ViewSchema> views = new ArrayList<>();
  private final Map<TableName, String> owners = new HashMap<>();
  private final Map<String, EnumType> enums = new TreeMap<>();
  private final Map<String, String> enumOwners = new HashMap<>();

  private SchemaAssembly(String module) {
    this.module = module;
  }

  /**
   * The schema of the module {@code module}.
   *
   * @param dialects the databases it is compiled for
   * @param fragments the fragments of its types
   * @throws SchemaFileException if two types claim one table, or one enum type with other values
   */
  public static Schema of(String module, List<String> dialects, Iterable<Fragment> fragments) {
    SchemaAssembly assembly = new SchemaAssembly(module);
    fragments.forEach(assembly::add);
    return new Schema(
        module,
        dialects,
        List.copyOf(assembly.enums.values()),
        List.copyOf(assembly.tables.values()),
        assembly.views);
  }

  private void add(Fragment fragment) {
    for (TableSchema table : fragment.schema().tables()) {
      if (table.external()) {
        tables.putIfAbsent(table.name(), table);
      } else {
        claim(table.name(), fragment.type());
        tables.put(table.name(), table);
      }
    }
    for (ViewSchema view : fragment.schema().views()) {
      claim(view.name(), fragment.type());
      views.add(view);
    }
    fragment.schema().enums().forEach(type -> add(type, fragment.type()));
  }

  private void claim(TableName name, String type) {
    String other = owners.putIfAbsent(name, type);
    if (other != null) {
      throw SchemaFileProblem.TABLE_CLAIMED_TWICE.in("module " + module, other, type, name);
    }
  }

  /** Several types may share an enum type, each of them describing it. */
  private void add(EnumType type, String owner) {
    EnumType other = enums.putIfAbsent(type.name(), type);
    String otherOwner = enumOwners.putIfAbsent(type.name(), owner);
    if (other != null && !other.values().equals(type.values())) {
      throw SchemaFileProblem.ENUM_CLAIMED_TWICE.in(
          "module " + module, String.valueOf(otherOwner), owner, type.name());
    }
  }
}

package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Assembles the snapshot of a module from the fragments of its entities. */
public final class ModuleSnapshot {
  private final String module;
  private final Map<TableName, String> owners = new TreeMap<>();
  private final Map<String, String> enumOwners = new TreeMap<>();
  private final Map<TableName, TableSchema> tables = new TreeMap<>();
  private final Map<String, EnumType> enums = new TreeMap<>();
  private final Map<TableName, ViewSchema> views = new TreeMap<>();

  private ModuleSnapshot(String module) {
    this.module = module;
  }

  /**
   * The snapshot: every table of the fragments, and as external ones those that they only refer to.
   *
   * @param module what messages call it as well
   * @throws SchemaFileException if two entities claim one name for their tables or views, or define
   *     one enum type differently
   */
  public static Schema of(
      String module, List<String> dialects, Collection<EntityFragment> fragments) {
    ModuleSnapshot snapshot = new ModuleSnapshot(module);
    fragments.stream().sorted(Comparator.comparing(EntityFragment::type)).forEach(snapshot::add);
    return new Schema(
        module,
        dialects,
        List.copyOf(snapshot.enums.values()),
        List.copyOf(snapshot.tables.values()),
        List.copyOf(snapshot.views.values()));
  }

  private void add(EntityFragment fragment) {
    for (TableSchema table : fragment.schema().tables()) {
      if (table.external()) {
        tables.putIfAbsent(table.name(), table);
      } else {
        claim(table.name(), fragment.type());
        tables.put(table.name(), table);
      }
    }
    fragment.schema().enums().forEach(type -> add(type, fragment.type()));
    for (ViewSchema view : fragment.schema().views()) {
      claim(view.name(), fragment.type());
      views.put(view.name(), view);
    }
  }

  private void add(EnumType type, String owner) {
    EnumType other = enums.putIfAbsent(type.name(), type);
    String otherOwner = enumOwners.putIfAbsent(type.name(), owner);
    if (other != null && !other.values().equals(type.values())) {
      throw SchemaFileProblem.ENUM_CLAIMED_TWICE.in(
          "module " + module, otherOwner, owner, type.name());
    }
  }

  /** Databases have one space of names for tables and views. */
  private void claim(TableName name, String owner) {
    String other = owners.put(name, owner);
    if (other != null) {
      throw SchemaFileProblem.NAME_CLAIMED_TWICE.in("module " + module, other, owner, name);
    }
  }
}

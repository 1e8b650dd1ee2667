package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code names; by name, so that none of them is loaded. */
public final class RuntimeTypes {
  public static final ClassName ARRAY_CONVERTERS = dao("ArrayConverters");
  public static final ClassName ASSEMBLY = dao("Assembly");
  public static final ClassName COLUMN = dao("TableColumn");
  public static final ClassName CONSTRAINT = dao("Constraint");
  public static final ClassName CONSTRAINT_KIND = CONSTRAINT.nestedClass("Kind");
  public static final ClassName CONVERSIONS = dao("Conversions");
  public static final ClassName CRUD = dao("Crud");
  public static final ClassName DELETES = dao("Deletes");
  public static final ClassName EXECUTION = dao("Execution");
  public static final ClassName FOREIGN_KEY = dao("ForeignKeyColumn");
  public static final ClassName FINDS = dao("Finds");
  public static final ClassName INVERSE_ONE = dao("InverseOne");
  public static final ClassName JOIN_TABLE = dao("JoinTable");
  public static final ClassName IN_LIST = dao("InList");
  public static final ClassName INSERTS = dao("Inserts");
  public static final ClassName LIKE_PATTERN = dao("LikePattern");
  public static final ClassName KEYSET_PAGE = dao("KeysetPage");
  public static final ClassName PAGE = dao("Page");
  public static final ClassName PAGES = dao("Pages");
  public static final ClassName PAGING = dao("Paging");
  public static final ClassName PARAMETERS = dao("Parameters");
  public static final ClassName REFERENCED_COLUMN = dao("ReferencedColumn");
  public static final ClassName REQUIRED = dao("Required");
  static final ClassName VARIANTS = dao("Variants");
  public static final ClassName RESULTS = dao("Results");
  public static final ClassName ROW = dao("Row");
  public static final ClassName RUNTIME_API = dao("RuntimeApi");
  public static final ClassName SQL = dao("SqlStatement");
  public static final ClassName SETTINGS = dao("TransactionSettings");
  public static final ClassName ISOLATION = dao("Isolation");
  public static final ClassName SORTED_SQL = dao("SortedSql");
  public static final ClassName SQL_SHAPES = dao("SqlShapes");
  public static final ClassName STAMPS = dao("Stamps");
  public static final ClassName STATE_VALUES = dao("StateValues");
  public static final ClassName STATEMENT_SOURCE = dao("StatementSource");
  public static final ClassName TO_MANY = dao("ToMany");
  public static final ClassName TO_ONE = dao("ToOne");
  public static final ClassName UPDATES = dao("Updates");
  public static final ClassName UPSERT = dao("Upsert");
  public static final ClassName VIEW_MAPPING = dao("ViewMapping");
  public static final ClassName VIEW_ROWS = dao("ViewRows");
  public static final ClassName KEYED_VIEW_ROWS = dao("KeyedViewRows");

  public static final ClassName TABLE_MAPPING = dao("TableMapping");

  static final ClassName QUALIFIED_TYPE =
      ClassName.get("org.jdbi.v3.core.qualifier", "QualifiedType");
  static final ClassName GENERIC_TYPE = ClassName.get("org.jdbi.v3.core.generic", "GenericType");

  public static final ClassName BOOLEAN_COLUMN = query("BooleanColumn");
  public static final ClassName CODECS = query("Codecs");
  public static final ClassName INVERSE_ONE_PATH = query("InverseOnePath");
  public static final ClassName NUMBER_COLUMN = query("NumberColumn");
  public static final ClassName ORDERED_COLUMN = query("OrderedColumn");
  public static final ClassName TEXT_COLUMN = query("TextColumn");
  public static final ClassName TO_MANY_PATH = query("ToManyPath");
  public static final ClassName TO_ONE_PATH = query("ToOnePath");
  public static final ClassName VALUE_COLUMN = query("ValueColumn");

  public static final ClassName COLUMN_TYPES = ClassName.get("dev.plinth.type", "ColumnTypes");
  public static final ClassName CASCADE = ClassName.get("dev.plinth.annotation", "Cascade");
  public static final ClassName REFERENTIAL_ACTION =
      ClassName.get("dev.plinth.annotation", "ReferentialAction");

  public static final ClassName HANDLE = ClassName.get("org.jdbi.v3.core", "Handle");
  public static final ClassName JDBI = ClassName.get("org.jdbi.v3.core", "Jdbi");
  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private RuntimeTypes() {}

  private static ClassName dao(String name) {
    return ClassName.get("dev.plinth.dao", name);
  }

  private static ClassName query(String name) {
    return ClassName.get("dev.plinth.query", name);
  }
}

package dev.plinth.benchmark.workload;

/** All workloads in the order of the report: a new one is a class and a line here. */
public enum Workloads {
  FIND("find by id, open handle", FindById.class),
  FIND_LOGGED("find by id, with a log of statements", FindByIdLogged.class),
  INSERT("insert one row", InsertOne.class),
  UPDATE("update one row", UpdateOne.class),
  BATCH("batch insert of 1,000, keys given", BatchInsert.class),
  BATCH_GENERATED("batch insert of 1,000, keys generated", BatchInsertGeneratedKeys.class),
  SELECT("select of 1,000 rows", SelectThousand.class),
  PAGE("page of 20 rows behind a key", PageAfter.class),
  FILTER("filter of up to three conditions, 20 rows", DynamicFilter.class),
  GRAPH("graph: 100 users with 3 addresses each, write and read", Graph.class),
  UNIT("whole unit: open, begin, find, commit, close", WholeUnit.class),
  CHANGE("unit: open, begin, find, change one column, write, commit, close", ChangeInUnit.class);

  private final String title;
  private final String benchmark;

  Workloads(String title, Class<? extends Workload> type) {
    this.title = title;
    this.benchmark = type.getName() + ".run";
  }

  /** How tables name it. */
  public String title() {
    return title;
  }

  /** The name that JMH gives it. */
  public String benchmark() {
    return benchmark;
  }

  /** The workload that JMH calls so. */
  public static Workloads of(String benchmark) {
    for (Workloads workload : values()) {
      if (workload.benchmark.equals(benchmark)) {
        return workload;
      }
    }
    throw new IllegalArgumentException(benchmark + " is not listed in " + Workloads.class);
  }
}

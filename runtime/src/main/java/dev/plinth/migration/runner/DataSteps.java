package dev.plinth.migration.runner;

import dev.plinth.error.MigrationInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The data steps that a run may call; looked up only when a revision names one. */
public final class DataSteps {

  private final Supplier<List<DataStep>> lookUp;

  private DataSteps(Supplier<List<DataStep>> lookUp) {
    this.lookUp = lookUp;
  }

  /** Those that a class loader finds with {@link ServiceLoader}. */
  public static DataSteps of(ClassLoader loader) {
    return new DataSteps(() -> load(ServiceLoader.load(DataStep.class, loader)));
  }

  /** Those that the current thread's class loader finds. */
  public static DataSteps ofClassPath() {
    return new DataSteps(() -> load(ServiceLoader.load(DataStep.class)));
  }

  /** These and no others. */
  public static DataSteps of(List<DataStep> steps) {
    List<DataStep> copy = List.copyOf(steps);
    return new DataSteps(() -> copy);
  }

  /**
   * The one of this id.
   *
   * @param revision the revision that names it
   * @throws MigrationInputException if there is none, or more than one
   */
  DataStep get(String revision, String id) {
    List<DataStep> all = lookUp.get();
    List<DataStep> found = all.stream().filter(step -> step.id().equals(id)).toList();
    if (found.size() != 1) {
      String ids = all.stream().map(DataStep::id).sorted().collect(Collectors.joining(", "));
      throw new MigrationInputException(
          "revision "
              + revision
              + " names the data step "
              + id
              + (found.isEmpty() ? ", which no class has" : ", which several classes have")
              + " (there are: "
              + (ids.isEmpty() ? "none" : ids)
              + "): list its class in META-INF/services/"
              + DataStep.class.getName()
              + " of the build");
    }
    return found.get(0);
  }

  private static List<DataStep> load(ServiceLoader<DataStep> loader) {
    try {
      List<DataStep> steps = new ArrayList<>();
      loader.forEach(steps::add);
      return steps;
    } catch (ServiceConfigurationError e) {
      throw new MigrationInputException("a data step can't be loaded: " + e.getMessage(), e);
    }
  }
}

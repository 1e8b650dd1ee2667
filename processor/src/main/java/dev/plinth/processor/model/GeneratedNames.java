package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names of what is generated for one entity.
 *
 * @param table the mapping, {@code UserTable}
 * @param dao {@code UserDao}; empty where the user wants none
 * @param constant the instance in the mapping, {@code USER}
 */
public record GeneratedNames(ClassName table, Optional<ClassName> dao, String constant) {

  /** The classes among them. */
  public Stream<ClassName> classes() {
    return Stream.concat(Stream.of(table), dao.stream());
  }
}

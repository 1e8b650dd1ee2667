package dev.plinth.dao;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** In a file, because all threads share the one connection of a database in memory. */
@ParameterizedClass
@EnumSource(Way.class)
final class H2TransactionContractTest extends TransactionContractTest {

  H2TransactionContractTest(Way way, @TempDir Path folder) {
    super("jdbc:h2:file:" + folder.resolve("shop"), () -> {}, way);
  }
}

package dev.plinth.migration.runner;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Where this process runs, for the history. */
final class Host {
  static final String NAME =
      variable("HOSTNAME").or(() -> variable("COMPUTERNAME")).orElseGet(Host::lookUp);
  static final String PROCESS = "pid " + ProcessHandle.current().pid();

  private Host() {}

  private static Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }

  private static String lookUp() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}

package dev.plinth.cli;

import java.util.function.UnaryOperator;

/** Hides in what is printed what differs from database to database, and from run to run. */
record Mask(Project project) implements UnaryOperator<String> {

  @Override
  public String apply(String output) {
    String url = project.url.replaceAll("[?;].*", "");
    return ofRuns(output)
        .replace(url, "DATABASE")
        .replace(url.replaceFirst(".*[/:]", ""), "NAME")
        .replaceAll("(localhost|127\\.0\\.0\\.1):\\d{2,}", "SERVER")
        .replaceAll("\\b" + project.dialect + "\\b", "DIALECT")
        .replaceAll("\\b[0-9a-f]{64}\\b", "HASH");
  }

  /** Hides who prints a history. */
  static String ofRuns(String output) {
    return output.replaceAll("'[^']*', '[^']*', 'pid \\d+'", "'VERSION', 'HOST', 'PID'");
  }
}

package dev.plinth.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A session that several databases play, as one text: what only some of them print stands under a
 * line with their names, {@code [mariadb, mysql]}, up to the next such line or command.
 */
final class SharedSession {

  private static final Pattern NAMES = Pattern.compile("\\[[a-z0-9]+(, [a-z0-9]+)*]");

  /** A command or a comment, and what each database prints. */
  private record Block(String head, Map<String, List<String>> outputs) {}

  private final List<String> databases;
  private final List<Block> blocks = new ArrayList<>();

  private SharedSession(List<String> databases) {
    this.databases = databases;
  }

  static SharedSession parse(String text, List<String> databases) {
    SharedSession session = new SharedSession(databases);
    List<String> current = databases;
    for (String line : text.lines().toList()) {
      if (isHead(line)) {
        session.begin(line);
        current = databases;
      } else if (NAMES.matcher(line).matches()) {
        current = List.of(line.substring(1, line.length() - 1).split(", ", -1));
      } else {
        Block block = session.blocks.get(session.blocks.size() - 1);
        current.forEach(name -> outputOf(block, name).add(line));
      }
    }
    return session;
  }

  private static boolean isHead(String line) {
    return line.startsWith("#") || line.startsWith("$") || line.startsWith(">");
  }

  private void begin(String head) {
    blocks.add(new Block(head, new LinkedHashMap<>()));
  }

  private static List<String> outputOf(Block block, String database) {
    return block.outputs().computeIfAbsent(database, name -> new ArrayList<>());
  }

  /** The session as one database plays it. */
  String of(String database) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      lines.add(block.head());
      lines.addAll(outputOf(block, database));
    }
    return text(lines);
  }

  /** The text with what one database prints now, which has the same commands. */
  String with(String database, String played) {
    SharedSession own = parse(played, List.of(database));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      block.outputs().put(database, outputOf(own.blocks.get(i), database));
      lines.add(block.head());
      lines.addAll(outputs(block));
    }
    return text(lines);
  }

  private List<String> outputs(Block block) {
    Map<List<String>, List<String>> namesByOutput = new LinkedHashMap<>();
    for (String name : databases) {
      namesByOutput.computeIfAbsent(outputOf(block, name), output -> new ArrayList<>()).add(name);
    }
    List<String> lines = new ArrayList<>();
    namesByOutput.forEach(
        (output, names) -> {
          if (namesByOutput.size() > 1) {
            lines.add("[" + String.join(", ", names) + "]");
          }
          lines.addAll(output);
        });
    return lines;
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}

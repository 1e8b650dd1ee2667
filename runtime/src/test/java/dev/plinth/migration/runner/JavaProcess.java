package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Another process with the class path of this one.
 *
 * @param process what runs
 * @param output the file that gets all that it prints
 */
public record JavaProcess(Process process, Path output) {

  private static final String MODES = "-dac_override,-dac_read_search";
  private static final List<String> AS_PLAIN_USER =
      List.of("setpriv", "--bounding-set", MODES, "--inh-caps", MODES);

  /** Starts the main method of a class. */
  static JavaProcess start(Path output, Class<?> main, String... arguments) throws IOException {
    return startBehind(output, List.of(), main, arguments);
  }

  /** Likewise, where no file can grow beyond so many blocks of 512 bytes, as under a quota. */
  static JavaProcess startLimited(Path output, int blocks, Class<?> main, String... arguments)
      throws IOException {
    return startBehind(
        output,
        List.of("sh", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "sh"),
        main,
        arguments);
  }

  /**
   * Likewise, with a small disk of its own at a folder, which goes with the process. Where this
   * user may mount nothing the test is skipped.
   */
  static JavaProcess startOnSmallDisk(
      Path output, Path disk, String size, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> prefix = new ArrayList<>(List.of("unshare", "--mount"));
    if (!isRoot()) {
      prefix.add("--map-root-user");
    }
    prefix.addAll(
        List.of("sh", "-c", "mount -t tmpfs -o size=" + size + " none \"$0\" && exec \"$@\""));
    prefix.add(disk.toString());
    assumeTrue(succeeds(prefix), "this user may mount no disk");
    return startBehind(output, prefix, main, arguments);
  }

  private static boolean succeeds(List<String> prefix) throws InterruptedException {
    List<String> command = new ArrayList<>(prefix);
    command.add("true");
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false; // no such program
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  /** Likewise, where even the administrator may do with files only what their modes say. */
  static JavaProcess startAsPlainUser(Path output, Class<?> main, String... arguments)
      throws IOException {
    return startBehind(output, isRoot() ? AS_PLAIN_USER : List.of(), main, arguments);
  }

  /** Likewise, with options of the virtual machine and a class path of its own. */
  public static JavaProcess start(
      Path output, List<String> options, String classPath, Class<?> main, String... arguments)
      throws IOException {
    return start(output, List.of(), options, classPath, main, arguments);
  }

  private static JavaProcess startBehind(
      Path output, List<String> prefix, Class<?> main, String... arguments) throws IOException {
    return start(output, prefix, List.of(), System.getProperty("java.class.path"), main, arguments);
  }

  private static JavaProcess start(
      Path output,
      List<String> prefix,
      List<String> options,
      String classPath,
      Class<?> main,
      String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new JavaProcess(process, output);
  }

  /** Waits until it has printed this. */
  void waitFor(String text) throws IOException, InterruptedException {
    while (!printed().contains(text)) {
      assertThat(process.isAlive() || printed().contains(text)).as(printed()).isTrue();
      Thread.sleep(5);
    }
  }

  /** What it has printed by now. */
  public String printed() throws IOException {
    return Files.readString(output);
  }

  /** Ends it as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits until it ends. */
  public int exit() throws InterruptedException {
    return process.waitFor();
  }
}

package dev.plinth.cli.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code plinth.properties} may say; each is also an option, a variable and a property. */
enum Setting {
  URL,
  USER,
  MIGRATIONS,
  CLASSES,
  MODULE,
  COMPILE,
  LOCK_TIMEOUT,
  LOCK_ATTEMPTS;

  /** The name in the file, and of the option. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The environment variable. */
  String variable() {
    return "PLINTH_" + name();
  }

  /** The property of the virtual machine. */
  String property() {
    return "plinth." + key();
  }

  static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }

  /** All names, for messages. */
  static String keys() {
    return Arrays.stream(values()).map(Setting::key).collect(Collectors.joining(", "));
  }
}

package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import java.util.Locale;

/** Where a class goes to. */
public final class GeneratedFile {

  /** Equal for names that many disks take for equal: they differ in case only. */
  public static String of(ClassName name) {
    return name.reflectionName().toLowerCase(Locale.ROOT);
  }

  private GeneratedFile() {}
}

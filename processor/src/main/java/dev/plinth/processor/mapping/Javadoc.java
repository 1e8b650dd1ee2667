package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;

/** Text inside of javadoc. */
public final class Javadoc {
  private Javadoc() {}

  /** The text as code; in a form that neither comment nor javadoc take for something else. */
  public static CodeBlock code(String text) {
    return isPlain(text)
        ? CodeBlock.of("{@code $L}", text)
        : CodeBlock.of("<code>$L</code>", escaped(text));
  }

  private static boolean isPlain(String text) {
    return !text.contains("*/") && text.chars().noneMatch(c -> "{}@\\\n\r".indexOf(c) >= 0);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("{", "&#123;")
        .replace("}", "&#125;")
        .replace("@", "&#64;")
        .replace("\\", "&#92;")
        .replace("*/", "*&#47;")
        .replaceAll("\\s+", " ");
  }
}

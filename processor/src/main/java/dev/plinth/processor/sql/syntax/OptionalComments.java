package dev.plinth.processor.sql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pairs the comments that stand around optional parts. */
final class OptionalComments {
  private static final Pattern IF =
      Pattern.compile("/\\*\\s*if\\s*:\\s*([\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*\\*/");
  private static final Pattern ALMOST_IF = Pattern.compile("(?is)/\\*\\s*if\\b\\s*:.*\\*/");
  private static final Pattern END = Pattern.compile("/\\*\\s*end(?:\\s*if)?\\s*\\*/");

  private final String text;
  private final List<SyntaxFault> faults;
  private final List<OptionalSpan> spans = new ArrayList<>();
  private @Nullable OptionalSpan open;

  OptionalComments(String text, List<SyntaxFault> faults) {
    this.text = text;
    this.faults = faults;
  }

  void comment(int start, int end) {
    if (end - start > 200) {
      return;
    }
    String comment = text.substring(start, end);
    Matcher begins = IF.matcher(comment);
    if (begins.matches()) {
      begin(begins.group(1), start + begins.start(1), start, end);
    } else if (END.matcher(comment).matches()) {
      close(start, end);
    } else if (ALMOST_IF.matcher(comment).matches()) {
      fault(start, end, "The optional part names more than one parameter. Write /* if :name */");
    }
  }

  private void begin(String parameter, int offset, int start, int end) {
    if (open != null) {
      fault(
          start,
          end,
          "The optional part stands in another optional part. End that one first with /* end */");
    } else {
      open = new OptionalSpan(parameter, offset, start, end, end, end);
    }
  }

  private void close(int start, int end) {
    if (open == null) {
      fault(start, end, "/* end */ ends no optional part. Begin it with /* if :name */");
      return;
    }
    spans.add(
        new OptionalSpan(
            open.parameter(), open.parameterOffset(), open.start(), open.bodyStart(), start, end));
    open = null;
  }

  void finish() {
    if (open != null) {
      fault(
          open.start(),
          open.bodyStart(),
          "The optional part never ends. Write /* end */ behind the part");
    }
  }

  List<OptionalSpan> spans() {
    return spans;
  }

  private void fault(int start, int end, String detail) {
    faults.add(new SyntaxFault(SyntaxFault.Kind.OPTIONAL, start, end - start, detail));
  }
}

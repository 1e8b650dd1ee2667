package dev.plinth.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds where statements end: at a {@code ;} outside quotes, comments, dollar quotes and the body
 * of a trigger.
 */
final class SqlSplitter {
  private static final String MARK = "plinth:";

  private final String text;
  private final List<SqlScript.Part> parts = new ArrayList<>();
  private int at;
  private int line = 1;
  private int start = -1;
  private int startLine;
  private final List<String> comment = new ArrayList<>();
  private int commentLine;
  private int endLine;
  private final TriggerBody body = new TriggerBody();

  SqlSplitter(String text) {
    this.text = text;
  }

  List<SqlScript.Part> split() {
    while (at < text.length()) {
      step();
    }
    endStatement();
    return parts;
  }

  private void step() {
    char c = text.charAt(at);
    if (looking("--")) {
      lineComment();
    } else if (looking("/*")) {
      skipPast("*/", at + 2, "comment");
    } else if (c == '\'' || c == '"' || c == '`') {
      begin();
      skipPast(String.valueOf(c), at + 1, "quote");
    } else if (c == '$') {
      begin();
      dollar();
    } else if (Character.isLetter(c) || c == '_') {
      begin();
      word();
    } else if (c == ';' && !body.isOpen()) {
      endStatement();
      at++;
    } else {
      plain(c);
    }
  }

  private void dollar() {
    String tag = dollarTag();
    if (tag == null) {
      at++;
    } else {
      skipPast(tag, at + tag.length(), "quote " + tag);
    }
  }

  private void plain(char c) {
    if (!Character.isWhitespace(c)) {
      begin();
    }
    if (c == '\n') {
      line++;
    }
    at++;
  }

  private void begin() {
    if (start < 0) {
      start = at;
      startLine = line;
      endCommentAbove(line);
      body.reset();
    }
  }

  private void word() {
    int from = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    body.word(text.substring(from, at).toLowerCase(Locale.ROOT));
  }

  private void lineComment() {
    int end = text.indexOf('\n', at);
    String written = text.substring(at + 2, end < 0 ? text.length() : end).strip();
    if (start < 0 && written.startsWith(MARK)) {
      String[] words = written.substring(MARK.length()).strip().split("\\s+", 2);
      parts.add(new SqlScript.Mark(words[0], words.length > 1 ? words[1] : "", line));
    } else if (start < 0 && line > endLine) {
      endCommentAbove(line);
      comment.add(written);
      commentLine = line;
    }
    at = end < 0 ? text.length() : end;
  }

  /** Only lines that follow each other speak of the statement below them. */
  private void endCommentAbove(int next) {
    if (commentLine != next - 1) {
      comment.clear();
    }
  }

  private void skipPast(String end, int from, String what) {
    int found = text.indexOf(end, from);
    if (found < 0) {
      throw new IllegalArgumentException("line " + line + ": this " + what + " never ends.");
    }
    int next = found + end.length();
    line += (int) text.substring(at, next).chars().filter(c -> c == '\n').count();
    at = next;
  }

  private @Nullable String dollarTag() {
    int end = at + 1;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == '$';
    boolean parameter = end > at + 1 && Character.isDigit(text.charAt(at + 1));
    return closed && !parameter ? text.substring(at, end + 1) : null;
  }

  private boolean looking(String mark) {
    return text.startsWith(mark, at);
  }

  private void endStatement() {
    if (start >= 0) {
      parts.add(new SqlScript.Statement(text.substring(start, at).strip(), startLine, comment));
      comment.clear();
      start = -1;
      endLine = line;
    }
    body.reset();
  }

  /** Follows {@code create trigger … begin …; …; end}, whose inner {@code ;} end nothing. */
  private static final class TriggerBody {
    private int words;
    private boolean create;
    private boolean trigger;
    private int depth;

    void reset() {
      words = 0;
      create = false;
      trigger = false;
      depth = 0;
    }

    void word(String word) {
      words++;
      if (words == 1) {
        create = word.equals("create");
      } else if (create && word.equals("trigger") && words <= 5) {
        trigger = true;
      } else if (trigger && (word.equals("begin") || (word.equals("case") && depth > 0))) {
        depth++;
      } else if (trigger && word.equals("end") && depth > 0) {
        depth--;
      }
    }

    boolean isOpen() {
      return depth > 0;
    }
  }
}

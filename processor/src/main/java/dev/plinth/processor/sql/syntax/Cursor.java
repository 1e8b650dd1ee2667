package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens of a text, which end with one of kind {@link Kind#END}. */
final class Cursor {
  /** Deeper than anybody writes, and flat enough for the stack of any thread. */
  static final int DEEPEST = 200;

  private static final int MOST_FAULTS = 100;

  private final List<Token> tokens;
  private final List<SyntaxFault> faults = new ArrayList<>();
  private int at;
  private int depth;
  private int lenient;

  Cursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token token() {
    return tokens.get(at);
  }

  /** The token that stands {@code ahead} places further. */
  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token before() {
    return tokens.get(Math.max(0, at - 1));
  }

  Token next() {
    Token token = token();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  boolean is(Kind kind) {
    return token().is(kind);
  }

  boolean is(String keyword) {
    return token().is(keyword);
  }

  boolean isAny(String... keywords) {
    for (String keyword : keywords) {
      if (is(keyword)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next tokens are these keywords. */
  boolean are(String... keywords) {
    for (int i = 0; i < keywords.length; i++) {
      if (!peek(i).is(keywords[i])) {
        return false;
      }
    }
    return true;
  }

  boolean accept(Kind kind) {
    boolean found = is(kind);
    if (found) {
      next();
    }
    return found;
  }

  boolean accept(String... keywords) {
    boolean found = are(keywords);
    if (found) {
      at += keywords.length;
    }
    return found;
  }

  /** Takes any of these that stand next, in any order. */
  void skipWords(String... keywords) {
    while (isAny(keywords)) {
      next();
    }
  }

  boolean atEnd() {
    return is(Kind.END) || is(Kind.SEMICOLON);
  }

  /** Whether nothing more can come in these parentheses. */
  boolean atClose() {
    return is(Kind.CLOSE) || is(Kind.CLOSE_BRACKET) || atEnd();
  }

  int position() {
    return at;
  }

  void back(int position) {
    at = position;
  }

  /** From the token at {@code start} to the last one taken. */
  Span since(int start) {
    Token first = tokens.get(start);
    return new Span(first.offset(), Math.max(first.offset(), at > start ? before().end() : 0));
  }

  /** Whether the keyword is among the tokens taken from {@code start} on. */
  boolean hadSince(int start, String keyword) {
    return tokens.subList(start, at).stream().anyMatch(token -> token.is(keyword));
  }

  /** Goes to the parenthesis or bracket that closes where the cursor stands. */
  void skipToClose() {
    int open = 0;
    while (!is(Kind.END)) {
      boolean opens = is(Kind.OPEN) || is(Kind.OPEN_BRACKET);
      boolean closes = is(Kind.CLOSE) || is(Kind.CLOSE_BRACKET);
      if (closes && open == 0) {
        return;
      }
      open += opens ? 1 : closes ? -1 : 0;
      next();
    }
  }

  /** Takes the closing parenthesis, and what only one database has before it. */
  void close() {
    if (!is(Kind.CLOSE)) {
      leftover();
      skipToClose();
    }
    accept(Kind.CLOSE);
  }

  /**
   * What stands here may be a clause that only one database has, but never one that belongs further
   * before, nor what follows a misspelt word that was taken for an alias.
   */
  void leftover() {
    Token last = before();
    Optional<String> meant = Misspelt.meantByName(last);
    if (meant.isPresent()) {
      unexpected(last, meant.get());
    } else {
      Misspelt.meant(token()).ifPresent(clause -> unexpected(token(), clause));
    }
  }

  /** Takes a whole group in parentheses. */
  void skipGroup() {
    next();
    skipToClose();
    next();
  }

  /** Reads what stands one level deeper. */
  <T> T nested(Supplier<T> read) {
    if (depth == DEEPEST) {
      throw new TooDeep(token());
    }
    depth++;
    try {
      return read.get();
    } finally {
      depth--;
    }
  }

  /** Reads what may be anything, so that nothing in it is a fault. */
  <T> T lenient(Supplier<T> read) {
    lenient++;
    try {
      return read.get();
    } finally {
      lenient--;
    }
  }

  void fault(SyntaxFault.Kind kind, Token token, String detail) {
    boolean counts = lenient == 0 || kind == SyntaxFault.Kind.PLACEHOLDER;
    if (counts && faults.size() < MOST_FAULTS) {
      faults.add(SyntaxFault.at(kind, token, detail));
    }
  }

  /** The token can't stand here; {@code meant} is what could, or null. */
  void unexpected(@Nullable String meant) {
    unexpected(token(), meant);
  }

  private void unexpected(Token token, @Nullable String meant) {
    String shown = token.is(Kind.END) ? "" : token.text();
    fault(SyntaxFault.Kind.UNEXPECTED, token, shown + "\t" + (meant == null ? "" : meant));
  }

  List<SyntaxFault> faults() {
    return faults;
  }

  /** The text is nested too deeply to go on. */
  @SuppressWarnings("serial") // never leaves this package
  static final class TooDeep extends RuntimeException {
    private final transient Token token;

    TooDeep(Token token) {
      super(null, null, false, false);
      this.token = token;
    }

    SyntaxFault fault() {
      return SyntaxFault.at(SyntaxFault.Kind.TOO_DEEP, token, String.valueOf(DEEPEST));
    }
  }
}
